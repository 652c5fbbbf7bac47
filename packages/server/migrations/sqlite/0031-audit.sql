-- Who did what. Each entry holds the hash of the one before it: what is changed, taken out or put in later shows.
CREATE TABLE audit_entry (
  bank          TEXT    NOT NULL,
  sequence      INTEGER NOT NULL, -- 1 for a bank's first entry, and one more each
  at_ms         INTEGER NOT NULL,
  actor         TEXT    NOT NULL,
  act           TEXT    NOT NULL,
  subject       TEXT    NOT NULL,
  facts         TEXT    NOT NULL, -- JSON; whoever is not known by an id stands there as a keyed digest
  previous_hash TEXT    NOT NULL,
  hash          TEXT    NOT NULL,
  PRIMARY KEY (bank, sequence)
) STRICT;

CREATE TRIGGER audit_entry_stays BEFORE UPDATE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'audit entries are never changed'); END;

CREATE TRIGGER audit_entry_remains BEFORE DELETE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'audit entries are never deleted'); END;
