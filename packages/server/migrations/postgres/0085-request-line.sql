-- What applications asked, for them to look up. Written in batches by a connection of its own, and in no transaction of
-- the money. Found in the order in which it is read: of one application, by time.
CREATE TABLE request_line (
  application_id  text    COLLATE "C" NOT NULL,
  at_ms           bigint  NOT NULL,
  request_id      text    COLLATE "C" NOT NULL,
  organisation_id text    COLLATE "C" NOT NULL,
  bank            text    COLLATE "C" NOT NULL,
  operation       text    COLLATE "C",
  method          text    COLLATE "C" NOT NULL,
  route           text    COLLATE "C",
  status          integer NOT NULL,
  code            text    COLLATE "C",
  refused_by      text    COLLATE "C",
  duration_ms     bigint  NOT NULL,
  replayed        integer NOT NULL CHECK (replayed IN (0, 1)),
  retry_after_s   bigint,
  consent_id      text    COLLATE "C",
  probe_kind      text    COLLATE "C",
  probe_passed    integer CHECK (probe_passed IN (0, 1)),
  PRIMARY KEY (application_id, at_ms, request_id)
);

CREATE UNIQUE INDEX request_line_by_id ON request_line (request_id);
