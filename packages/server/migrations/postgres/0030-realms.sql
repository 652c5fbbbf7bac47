-- Developers, customers and staff never share a credential: the realm leads its key.
CREATE TABLE credential (
  realm         text COLLATE "C" NOT NULL CHECK (realm IN ('developers', 'customers', 'staff')),
  bank          text COLLATE "C" NOT NULL,
  username      text COLLATE "C" NOT NULL, -- as it is compared: without spaces around it, in small letters
  person_id     text COLLATE "C" NOT NULL,
  password_hash text NOT NULL, -- argon2id, PHC string format
  PRIMARY KEY (realm, bank, username),
  UNIQUE (realm, bank, person_id)
);

INSERT INTO credential (realm, bank, username, person_id, password_hash)
SELECT 'customers', bank, username, customer_id, password_hash FROM customer_credential;

DROP TABLE customer_credential;

-- What makes the codes of an authenticator app (RFC 6238).
CREATE TABLE second_factor (
  realm         text   COLLATE "C" NOT NULL CHECK (realm IN ('developers', 'customers', 'staff')),
  bank          text   COLLATE "C" NOT NULL,
  person_id     text   COLLATE "C" NOT NULL,
  sealed_secret text   NOT NULL, -- AES-256-GCM, under a key of secrets.json
  last_step     bigint NOT NULL, -- of time, for which a code was taken: no code is taken twice
  PRIMARY KEY (realm, bank, person_id)
);
