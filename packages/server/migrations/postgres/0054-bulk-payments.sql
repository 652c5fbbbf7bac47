-- A file of payments out of one account, and its rows. What has become of an accepted row its payment says.
CREATE TABLE bulk_payment (
  bank              text   COLLATE "C" NOT NULL,
  sequence          bigint NOT NULL,
  id                text   COLLATE "C" NOT NULL,
  consent_id        text   COLLATE "C" NOT NULL,
  debtor_account_id text   COLLATE "C" NOT NULL,
  status            text   NOT NULL,
  mode              text   NOT NULL,
  format            text   NOT NULL,
  file_hash         text   COLLATE "C" NOT NULL,
  execution_date    text,
  accepted_count    bigint NOT NULL,
  accepted_minor    bigint NOT NULL,
  rejected_count    bigint NOT NULL,
  rejected_minor    bigint NOT NULL,
  settled_count     bigint NOT NULL,
  settled_minor     bigint NOT NULL,
  failed_count      bigint NOT NULL,
  failed_minor      bigint NOT NULL,
  fees_minor        bigint NOT NULL,
  begun_count       bigint NOT NULL,
  duplicates_count  bigint NOT NULL,
  duplicates        text   NOT NULL, -- JSON, the first of them
  created_at_ms     bigint NOT NULL,
  updated_at_ms     bigint NOT NULL,
  PRIMARY KEY (bank, id),
  CHECK (settled_count + failed_count <= begun_count AND begun_count <= accepted_count)
) WITH (fillfactor = 50);

CREATE INDEX bulk_payment_by_consent ON bulk_payment (bank, consent_id, sequence);

-- Written once, and never changed.
CREATE TABLE bulk_item (
  bank                text   COLLATE "C" NOT NULL,
  bulk_id             text   COLLATE "C" NOT NULL,
  row_number          bigint NOT NULL, -- 1 is the first
  payment_id          text   COLLATE "C", -- NULL: rejected
  amount_minor        bigint,
  fee_minor           bigint NOT NULL,
  payee               text, -- JSON
  rail                text,
  reference           text,
  creditor_account_id text   COLLATE "C",
  duplicate_of        bigint,
  faults              text, -- JSON; NULL: none
  PRIMARY KEY (bank, bulk_id, row_number)
);

-- The file that a payment was a row of.
ALTER TABLE payment ADD COLUMN bulk_payment_id text COLLATE "C";
