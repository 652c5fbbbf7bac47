-- Where the books are kept by a core outside: what it was asked, what it has booked, and what is not the same here.

-- One row for each movement that the core was asked for, under the id of what caused it.
CREATE TABLE core_instruction (
  bank                text   COLLATE "C" NOT NULL,
  id                  text   COLLATE "C" NOT NULL,
  kind                text   NOT NULL CHECK (kind IN ('payment', 'transfer', 'refund')),
  debtor_account_id   text   COLLATE "C" NOT NULL,
  creditor_account_id text   COLLATE "C" NOT NULL,
  payee               text,             -- JSON; NULL: an account of this bank
  rail                text   NOT NULL,
  amount_minor        bigint NOT NULL CHECK (amount_minor > 0),
  fee_minor           bigint NOT NULL CHECK (fee_minor >= 0),
  description         text   NOT NULL,
  status              text   NOT NULL CHECK (status IN ('waiting', 'booked', 'refused')),
  asks                bigint NOT NULL,
  ordered_at_ms       bigint NOT NULL,
  updated_at_ms       bigint NOT NULL,
  refund_of           text   COLLATE "C", -- the payment that a refund gives back of
  PRIMARY KEY (bank, id)
) WITH (fillfactor = 80);

-- What the core's feed has brought, once each.
CREATE TABLE core_posting (
  bank           text   COLLATE "C" NOT NULL,
  id             text   COLLATE "C" NOT NULL, -- the core's own
  sequence       bigint NOT NULL,
  account_id     text   COLLATE "C" NOT NULL,
  amount_minor   bigint NOT NULL,
  booked_at_ms   bigint NOT NULL,
  description    text   NOT NULL,
  counterparty   text,
  instruction_id text   COLLATE "C",
  taken          text   NOT NULL CHECK (taken IN ('mirrored', 'recognised', 'set_aside')),
  PRIMARY KEY (bank, id)
);

CREATE INDEX core_posting_by_instruction ON core_posting (bank, instruction_id, sequence)
  WHERE instruction_id IS NOT NULL;
CREATE INDEX core_posting_set_aside ON core_posting (bank, account_id) WHERE taken = 'set_aside';

CREATE TABLE core_difference (
  bank           text   COLLATE "C" NOT NULL,
  id             text   COLLATE "C" NOT NULL,
  kind           text   NOT NULL,
  subject_id     text   COLLATE "C" NOT NULL,
  says           text   NOT NULL,
  found_at_ms    bigint NOT NULL,
  resolved_at_ms bigint,          -- NULL: it is still so
  PRIMARY KEY (bank, id)
);

-- Where the core's feed was read up to.
CREATE TABLE core_cursor (
  bank   text COLLATE "C" NOT NULL PRIMARY KEY,
  cursor text NOT NULL
);
