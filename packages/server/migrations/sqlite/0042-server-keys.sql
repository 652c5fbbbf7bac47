-- The keys that every server on this database works with: what signs tokens, cookies and cursors. Each is sealed by the
-- master key of secrets.json, so that a copy of the database alone signs nothing.
CREATE TABLE server_key (
  id            TEXT    NOT NULL PRIMARY KEY,
  use           TEXT    NOT NULL CHECK (use IN ('signing', 'cookie', 'cursor')),
  sealed        TEXT    NOT NULL,
  created_at_ms INTEGER NOT NULL,
  starts_at_ms  INTEGER NOT NULL, -- from when on it signs, if no later one does
  ends_at_ms    INTEGER           -- until when it verifies; NULL: no end is set
) STRICT, WITHOUT ROWID;
