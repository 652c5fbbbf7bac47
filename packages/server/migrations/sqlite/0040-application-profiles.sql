-- What kind of application it is, and what it proves itself with beside a secret.
ALTER TABLE application ADD COLUMN profile TEXT NOT NULL DEFAULT 'standard'
  CHECK (profile IN ('standard', 'fapi2', 'machine', 'device', 'first-party'));
ALTER TABLE application ADD COLUMN jwks TEXT; -- JSON, public keys
ALTER TABLE application ADD COLUMN tls_client_subject TEXT; -- RFC 4514
