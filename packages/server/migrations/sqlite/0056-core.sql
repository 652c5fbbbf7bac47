-- Where the books are kept by a core outside: what it was asked, what it has booked, and what is not the same here.

-- One row for each movement that the core was asked for, under the id of what caused it.
CREATE TABLE core_instruction (
  bank                TEXT    NOT NULL,
  id                  TEXT    NOT NULL,
  kind                TEXT    NOT NULL CHECK (kind IN ('payment', 'transfer', 'refund')),
  debtor_account_id   TEXT    NOT NULL,
  creditor_account_id TEXT    NOT NULL,
  payee               TEXT,             -- JSON; NULL: an account of this bank
  rail                TEXT    NOT NULL,
  amount_minor        INTEGER NOT NULL CHECK (amount_minor > 0),
  fee_minor           INTEGER NOT NULL CHECK (fee_minor >= 0),
  description         TEXT    NOT NULL,
  status              TEXT    NOT NULL CHECK (status IN ('waiting', 'booked', 'refused')),
  asks                INTEGER NOT NULL,
  ordered_at_ms       INTEGER NOT NULL,
  updated_at_ms       INTEGER NOT NULL,
  refund_of           TEXT,             -- the payment that a refund gives back of
  PRIMARY KEY (bank, id)
) STRICT, WITHOUT ROWID;

-- What the core's feed has brought, once each.
CREATE TABLE core_posting (
  bank           TEXT    NOT NULL,
  id             TEXT    NOT NULL, -- the core's own
  sequence       INTEGER NOT NULL,
  account_id     TEXT    NOT NULL,
  amount_minor   INTEGER NOT NULL,
  booked_at_ms   INTEGER NOT NULL,
  description    TEXT    NOT NULL,
  counterparty   TEXT,
  instruction_id TEXT,
  taken          TEXT    NOT NULL CHECK (taken IN ('mirrored', 'recognised', 'set_aside')),
  PRIMARY KEY (bank, id)
) STRICT;

CREATE INDEX core_posting_by_instruction ON core_posting (bank, instruction_id, sequence)
  WHERE instruction_id IS NOT NULL;
CREATE INDEX core_posting_set_aside ON core_posting (bank, account_id) WHERE taken = 'set_aside';

CREATE TABLE core_difference (
  bank           TEXT    NOT NULL,
  id             TEXT    NOT NULL,
  kind           TEXT    NOT NULL,
  subject_id     TEXT    NOT NULL,
  says           TEXT    NOT NULL,
  found_at_ms    INTEGER NOT NULL,
  resolved_at_ms INTEGER,          -- NULL: it is still so
  PRIMARY KEY (bank, id)
) STRICT, WITHOUT ROWID;

-- Where the core's feed was read up to.
CREATE TABLE core_cursor (
  bank   TEXT NOT NULL PRIMARY KEY,
  cursor TEXT NOT NULL
) STRICT, WITHOUT ROWID;
