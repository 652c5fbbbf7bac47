-- What the authorization server remembers. Nothing that opens anything stands here in clear: ids that a holder
-- presents (codes, refresh tokens, session cookies) are SHA-256 digests, passwords are argon2id.

CREATE TABLE provider_row (
  model          text   COLLATE "C" NOT NULL,
  id             text   COLLATE "C" NOT NULL, -- digest of what the holder presents
  uid            text   COLLATE "C",
  user_code      text   COLLATE "C",
  grant_id       text   COLLATE "C",
  payload        text   NOT NULL, -- JSON
  consumed_at_ms bigint,
  expires_at_ms  bigint NOT NULL,
  PRIMARY KEY (model, id)
);

CREATE INDEX provider_row_by_uid ON provider_row (model, uid) WHERE uid IS NOT NULL;
CREATE INDEX provider_row_by_user_code ON provider_row (model, user_code) WHERE user_code IS NOT NULL;
CREATE INDEX provider_row_by_grant ON provider_row (grant_id) WHERE grant_id IS NOT NULL;
CREATE INDEX provider_row_by_expiry ON provider_row (expires_at_ms);

-- Attempts to sign in that failed, or have not succeeded yet. An attempt counts against each of its subjects.
CREATE TABLE sign_in_attempt (
  subject text   COLLATE "C" NOT NULL, -- digest of a username at a bank, or of an address
  at_ms   bigint NOT NULL,
  attempt text   COLLATE "C" NOT NULL,
  PRIMARY KEY (subject, at_ms, attempt)
);

CREATE INDEX sign_in_attempt_by_attempt ON sign_in_attempt (attempt);
CREATE INDEX sign_in_attempt_by_time ON sign_in_attempt (at_ms);

CREATE TABLE customer_credential (
  bank          text COLLATE "C" NOT NULL,
  username      text COLLATE "C" NOT NULL, -- as it is compared: without spaces around it, in small letters
  customer_id   text COLLATE "C" NOT NULL,
  password_hash text NOT NULL, -- argon2id, PHC string format
  PRIMARY KEY (bank, username),
  UNIQUE (bank, customer_id)
);
