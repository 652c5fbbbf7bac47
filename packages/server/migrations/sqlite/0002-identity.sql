-- What the authorization server remembers. Nothing that opens anything stands here in clear: ids that a holder
-- presents (codes, refresh tokens, session cookies) are SHA-256 digests, passwords are argon2id.

CREATE TABLE provider_row (
  model          TEXT    NOT NULL,
  id             TEXT    NOT NULL, -- digest of what the holder presents
  uid            TEXT,
  user_code      TEXT,
  grant_id       TEXT,
  payload        TEXT    NOT NULL, -- JSON
  consumed_at_ms INTEGER,
  expires_at_ms  INTEGER NOT NULL,
  PRIMARY KEY (model, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX provider_row_by_uid ON provider_row (model, uid) WHERE uid IS NOT NULL;
CREATE INDEX provider_row_by_user_code ON provider_row (model, user_code) WHERE user_code IS NOT NULL;
CREATE INDEX provider_row_by_grant ON provider_row (grant_id) WHERE grant_id IS NOT NULL;
CREATE INDEX provider_row_by_expiry ON provider_row (expires_at_ms);

-- Attempts to sign in that failed, or have not succeeded yet. An attempt counts against each of its subjects.
CREATE TABLE sign_in_attempt (
  subject TEXT    NOT NULL, -- digest of a username at a bank, or of an address
  at_ms   INTEGER NOT NULL,
  attempt TEXT    NOT NULL,
  PRIMARY KEY (subject, at_ms, attempt)
) STRICT, WITHOUT ROWID;

CREATE INDEX sign_in_attempt_by_attempt ON sign_in_attempt (attempt);
CREATE INDEX sign_in_attempt_by_time ON sign_in_attempt (at_ms);

CREATE TABLE customer_credential (
  bank          TEXT NOT NULL,
  username      TEXT NOT NULL, -- as it is compared: without spaces around it, in small letters
  customer_id   TEXT NOT NULL,
  password_hash TEXT NOT NULL, -- argon2id, PHC string format
  PRIMARY KEY (bank, username),
  UNIQUE (bank, customer_id)
) STRICT, WITHOUT ROWID;
