-- The keys that every server on this database works with: what signs tokens, cookies and cursors. Each is sealed by the
-- master key of secrets.json, so that a copy of the database alone signs nothing.
CREATE TABLE server_key (
  id            text   COLLATE "C" NOT NULL PRIMARY KEY,
  use           text   NOT NULL CHECK (use IN ('signing', 'cookie', 'cursor')),
  sealed        text   NOT NULL,
  created_at_ms bigint NOT NULL,
  starts_at_ms  bigint NOT NULL, -- from when on it signs, if no later one does
  ends_at_ms    bigint           -- until when it verifies; NULL: no end is set
);
