-- Whose signatures move an account's money: any holder's, or all holders' together.
ALTER TABLE account ADD COLUMN mandate TEXT NOT NULL DEFAULT 'any' CHECK (mandate IN ('any', 'all'));

-- Recurring payments name one or more payees where they named one. What has been told of stays as it was told.
UPDATE consent
   SET terms = json_remove(json_set(terms, '$.payees', json_array(json_extract(terms, '$.payee'))), '$.payee')
 WHERE json_extract(terms, '$.kind') = 'recurring_payment';

ALTER TABLE consent ADD COLUMN holder_ids TEXT NOT NULL DEFAULT '[]'; -- JSON, whose consent it is
ALTER TABLE consent ADD COLUMN accounts_withheld INTEGER NOT NULL DEFAULT 0 CHECK (accounts_withheld IN (0, 1));
ALTER TABLE consent ADD COLUMN acts INTEGER NOT NULL DEFAULT 0; -- how many rows its history has

-- The consents of a customer, to list them; the sequence is the consent's.
CREATE TABLE consent_holder (
  bank        TEXT    NOT NULL,
  customer_id TEXT    NOT NULL,
  sequence    INTEGER NOT NULL,
  consent_id  TEXT    NOT NULL,
  PRIMARY KEY (bank, customer_id, sequence)
) STRICT, WITHOUT ROWID;

UPDATE consent SET holder_ids = json_array(customer_id) WHERE customer_id IS NOT NULL;
INSERT INTO consent_holder (bank, customer_id, sequence, consent_id)
  SELECT bank, customer_id, sequence, id FROM consent WHERE customer_id IS NOT NULL;

-- What was done to a consent, by whom and when: a row each, in the commit that did it.
CREATE TABLE consent_act (
  bank       TEXT    NOT NULL,
  consent_id TEXT    NOT NULL,
  number     INTEGER NOT NULL,
  act        TEXT    NOT NULL,
  actor_kind TEXT    NOT NULL,
  actor_id   TEXT,
  status     TEXT    NOT NULL,
  at_ms      INTEGER NOT NULL,
  PRIMARY KEY (bank, consent_id, number)
) STRICT, WITHOUT ROWID;

-- What the payments under a consent come to in a period that starts then.
CREATE TABLE consent_period (
  bank       TEXT    NOT NULL,
  consent_id TEXT    NOT NULL,
  start_ms   INTEGER NOT NULL,
  paid_minor INTEGER NOT NULL CHECK (paid_minor >= 0),
  payments   INTEGER NOT NULL CHECK (payments >= 0),
  PRIMARY KEY (bank, consent_id, start_ms)
) STRICT, WITHOUT ROWID;

-- What an application has read under a consent: counted, never a row for each read.
CREATE TABLE consent_read (
  bank        TEXT    NOT NULL,
  consent_id  TEXT    NOT NULL,
  account_id  TEXT    NOT NULL,
  permission  TEXT    NOT NULL,
  count       INTEGER NOT NULL,
  first_at_ms INTEGER NOT NULL,
  last_at_ms  INTEGER NOT NULL,
  PRIMARY KEY (bank, consent_id, account_id, permission)
) STRICT, WITHOUT ROWID;
