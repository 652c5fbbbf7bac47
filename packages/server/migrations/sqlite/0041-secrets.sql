-- Client secrets and API keys: found by the part of them that is no secret, compared by a keyed hash.
CREATE TABLE application_secret (
  id              TEXT    NOT NULL PRIMARY KEY,
  application_id  TEXT    NOT NULL REFERENCES application (id),
  kind            TEXT    NOT NULL CHECK (kind IN ('client_secret', 'api_key')),
  name            TEXT,
  scopes          TEXT,             -- JSON; NULL: those of the application
  hash            TEXT    NOT NULL, -- 'hmac:' and base64url, or 'sha256:' and hex from before there was a pepper
  last_four       TEXT    NOT NULL,
  created_at_ms   INTEGER NOT NULL,
  ends_at_ms      INTEGER,          -- NULL: no end is set
  last_used_at_ms INTEGER           -- NULL: never, as far as is known
) STRICT, WITHOUT ROWID;

CREATE INDEX application_secret_by_application ON application_secret (application_id, created_at_ms);

-- Secrets that were issued without an id stay valid: each is found by its application's.
INSERT INTO application_secret
  (id, application_id, kind, hash, last_four, created_at_ms)
  SELECT 'first_' || id, id, 'client_secret', 'sha256:' || secret_hash, '', created_at_ms
  FROM application WHERE secret_hash <> '';

ALTER TABLE application DROP COLUMN secret_hash;
