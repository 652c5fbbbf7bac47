-- Mails that are to be sent, or were. A text may hold a token: it is sealed by a key of the servers, and forgotten once
-- it was sent.
CREATE TABLE mail (
  id            TEXT    NOT NULL PRIMARY KEY,
  recipient     TEXT    NOT NULL,
  subject       TEXT    NOT NULL,
  sealed_text   TEXT,             -- NULL: it was sent, and is forgotten
  created_at_ms INTEGER NOT NULL,
  due_at_ms     INTEGER NOT NULL,
  sent_at_ms    INTEGER           -- NULL: it is still to be sent
) STRICT, WITHOUT ROWID;

CREATE INDEX mail_to_be_sent ON mail (due_at_ms) WHERE sent_at_ms IS NULL;
CREATE INDEX mail_readable ON mail (created_at_ms) WHERE sealed_text IS NOT NULL;
CREATE INDEX mail_sent ON mail (sent_at_ms) WHERE sent_at_ms IS NOT NULL;

-- The first answer to an Idempotency-Key of a developer. It may hold a secret that is shown once: it is sealed by a key of
-- the servers.
CREATE TABLE platform_answer (
  scope          TEXT    NOT NULL PRIMARY KEY,
  body_hash      TEXT    NOT NULL,
  status         INTEGER NOT NULL,
  answered_at_ms INTEGER NOT NULL,
  expires_at_ms  INTEGER NOT NULL,
  sealed_body    TEXT    NOT NULL
) STRICT;

CREATE INDEX platform_answer_by_expiry ON platform_answer (expires_at_ms);
