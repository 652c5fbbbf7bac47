-- The way of an organisation to live credentials. A rehearsal is decided at its own test bank, and grants nothing.
CREATE TABLE go_live_request (
  id              TEXT    NOT NULL PRIMARY KEY,
  organisation_id TEXT    NOT NULL REFERENCES organisation (id),
  rehearsal       INTEGER NOT NULL CHECK (rehearsal IN (0, 1)),
  terms           TEXT    NOT NULL, -- JSON: who they are, what for, which scopes and rails
  status          TEXT    NOT NULL
    CHECK (status IN ('submitted', 'in_review', 'more_information', 'approved', 'rejected')),
  submitted_by    TEXT    NOT NULL,
  submitted_at_ms INTEGER NOT NULL,
  updated_at_ms   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One of each kind is open at a time.
CREATE UNIQUE INDEX go_live_request_open ON go_live_request (organisation_id, rehearsal)
  WHERE status IN ('submitted', 'in_review', 'more_information');
CREATE INDEX go_live_request_by_organisation ON go_live_request (organisation_id, submitted_at_ms);
CREATE INDEX go_live_request_by_status ON go_live_request (status, submitted_at_ms) WHERE rehearsal = 0;

-- Each move of a request for live credentials, by whom, and what was asked, answered or given as the reason.
CREATE TABLE go_live_step (
  request_id TEXT    NOT NULL REFERENCES go_live_request (id),
  number     INTEGER NOT NULL, -- from 1
  status     TEXT    NOT NULL,
  at_ms      INTEGER NOT NULL,
  actor      TEXT    NOT NULL,
  note       TEXT,
  PRIMARY KEY (request_id, number)
) STRICT, WITHOUT ROWID;
