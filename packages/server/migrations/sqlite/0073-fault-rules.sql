-- Faults that a test bank plays on the calls of an application.
CREATE TABLE fault_rule (
  bank           TEXT    NOT NULL,
  id             TEXT    NOT NULL,
  sequence       INTEGER NOT NULL,
  application_id TEXT    NOT NULL,
  operation      TEXT    NOT NULL, -- '*': any
  status         INTEGER,          -- NULL: the operation runs
  code           TEXT,
  latency_ms     INTEGER NOT NULL,
  reply          TEXT    NOT NULL CHECK (reply IN ('whole', 'dropped', 'cut')),
  times          INTEGER,          -- NULL: all calls
  met            INTEGER NOT NULL,
  created_at_ms  INTEGER NOT NULL,
  PRIMARY KEY (bank, id)
) STRICT, WITHOUT ROWID;
