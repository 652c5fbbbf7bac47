-- Developers, customers and staff never share a credential: the realm leads its key.
CREATE TABLE credential (
  realm         TEXT NOT NULL CHECK (realm IN ('developers', 'customers', 'staff')),
  bank          TEXT NOT NULL,
  username      TEXT NOT NULL, -- as it is compared: without spaces around it, in small letters
  person_id     TEXT NOT NULL,
  password_hash TEXT NOT NULL, -- argon2id, PHC string format
  PRIMARY KEY (realm, bank, username),
  UNIQUE (realm, bank, person_id)
) STRICT, WITHOUT ROWID;

INSERT INTO credential (realm, bank, username, person_id, password_hash)
SELECT 'customers', bank, username, customer_id, password_hash FROM customer_credential;

DROP TABLE customer_credential;

-- What makes the codes of an authenticator app (RFC 6238).
CREATE TABLE second_factor (
  realm         TEXT    NOT NULL CHECK (realm IN ('developers', 'customers', 'staff')),
  bank          TEXT    NOT NULL,
  person_id     TEXT    NOT NULL,
  sealed_secret TEXT    NOT NULL, -- AES-256-GCM, under a key of secrets.json
  last_step     INTEGER NOT NULL, -- of time, for which a code was taken: no code is taken twice
  PRIMARY KEY (realm, bank, person_id)
) STRICT, WITHOUT ROWID;
