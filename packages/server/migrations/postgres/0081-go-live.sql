-- The way of an organisation to live credentials. A rehearsal is decided at its own test bank, and grants nothing.
CREATE TABLE go_live_request (
  id              text   COLLATE "C" NOT NULL PRIMARY KEY,
  organisation_id text   COLLATE "C" NOT NULL REFERENCES organisation (id),
  rehearsal       bigint NOT NULL CHECK (rehearsal IN (0, 1)),
  terms           text   NOT NULL, -- JSON: who they are, what for, which scopes and rails
  status          text   NOT NULL
    CHECK (status IN ('submitted', 'in_review', 'more_information', 'approved', 'rejected')),
  submitted_by    text   NOT NULL,
  submitted_at_ms bigint NOT NULL,
  updated_at_ms   bigint NOT NULL
);

-- One of each kind is open at a time.
CREATE UNIQUE INDEX go_live_request_open ON go_live_request (organisation_id, rehearsal)
  WHERE status IN ('submitted', 'in_review', 'more_information');
CREATE INDEX go_live_request_by_organisation ON go_live_request (organisation_id, submitted_at_ms);
CREATE INDEX go_live_request_by_status ON go_live_request (status, submitted_at_ms) WHERE rehearsal = 0;

-- Each move of a request for live credentials, by whom, and what was asked, answered or given as the reason.
CREATE TABLE go_live_step (
  request_id text   COLLATE "C" NOT NULL REFERENCES go_live_request (id),
  number     bigint NOT NULL, -- from 1
  status     text   NOT NULL,
  at_ms      bigint NOT NULL,
  actor      text   NOT NULL,
  note       text,
  PRIMARY KEY (request_id, number)
);
