-- A file of payments out of one account, and its rows. What has become of an accepted row its payment says.
CREATE TABLE bulk_payment (
  bank              TEXT    NOT NULL,
  sequence          INTEGER NOT NULL,
  id                TEXT    NOT NULL,
  consent_id        TEXT    NOT NULL,
  debtor_account_id TEXT    NOT NULL,
  status            TEXT    NOT NULL,
  mode              TEXT    NOT NULL,
  format            TEXT    NOT NULL,
  file_hash         TEXT    NOT NULL,
  execution_date    TEXT,
  accepted_count    INTEGER NOT NULL,
  accepted_minor    INTEGER NOT NULL,
  rejected_count    INTEGER NOT NULL,
  rejected_minor    INTEGER NOT NULL,
  settled_count     INTEGER NOT NULL,
  settled_minor     INTEGER NOT NULL,
  failed_count      INTEGER NOT NULL,
  failed_minor      INTEGER NOT NULL,
  fees_minor        INTEGER NOT NULL,
  begun_count       INTEGER NOT NULL,
  duplicates_count  INTEGER NOT NULL,
  duplicates        TEXT    NOT NULL, -- JSON, the first of them
  created_at_ms     INTEGER NOT NULL,
  updated_at_ms     INTEGER NOT NULL,
  PRIMARY KEY (bank, id),
  CHECK (settled_count + failed_count <= begun_count AND begun_count <= accepted_count)
) STRICT, WITHOUT ROWID;

CREATE INDEX bulk_payment_by_consent ON bulk_payment (bank, consent_id, sequence);

-- Written once, in the order of the key, and so page after page.
CREATE TABLE bulk_item (
  bank                TEXT    NOT NULL,
  bulk_id             TEXT    NOT NULL,
  row_number          INTEGER NOT NULL, -- 1 is the first
  payment_id          TEXT,             -- NULL: rejected
  amount_minor        INTEGER,
  fee_minor           INTEGER NOT NULL,
  payee               TEXT,             -- JSON
  rail                TEXT,
  reference           TEXT,
  creditor_account_id TEXT,
  duplicate_of        INTEGER,
  faults              TEXT,             -- JSON; NULL: none
  PRIMARY KEY (bank, bulk_id, row_number)
) STRICT, WITHOUT ROWID;

-- The file that a payment was a row of.
ALTER TABLE payment ADD COLUMN bulk_payment_id TEXT;
