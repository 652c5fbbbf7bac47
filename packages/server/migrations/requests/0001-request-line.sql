-- What applications asked, for them to look up: a file of its own, so that none of it waits for the money, or the money
-- for it. Kept in the order in which it is read: of one application, by time.
CREATE TABLE request_line (
  application_id  TEXT    NOT NULL,
  at_ms           INTEGER NOT NULL,
  request_id      TEXT    NOT NULL,
  organisation_id TEXT    NOT NULL,
  bank            TEXT    NOT NULL,
  operation       TEXT,
  method          TEXT    NOT NULL,
  route           TEXT,
  status          INTEGER NOT NULL,
  code            TEXT,
  refused_by      TEXT,
  duration_ms     INTEGER NOT NULL,
  replayed        INTEGER NOT NULL CHECK (replayed IN (0, 1)),
  retry_after_s   INTEGER,
  consent_id      TEXT,
  probe_kind      TEXT,
  probe_passed    INTEGER CHECK (probe_passed IN (0, 1)),
  PRIMARY KEY (application_id, at_ms, request_id)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX request_line_by_id ON request_line (request_id);
