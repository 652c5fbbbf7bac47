-- What is held for payments, as the account's holder sees it. A row that has ended stays, so that whoever knew it as
-- pending is told what became of it.
CREATE TABLE pending_transaction (
  bank           text   COLLATE "C" NOT NULL,
  account_id     text   COLLATE "C" NOT NULL,
  sequence       bigint NOT NULL,
  id             text   COLLATE "C" NOT NULL,
  payment_id     text   COLLATE "C" NOT NULL,
  amount_minor   bigint NOT NULL,
  description    text   NOT NULL,
  counterparty   text,
  held_at_ms     bigint NOT NULL,
  ended          text   CHECK (ended IN ('posted', 'removed')),
  ended_sequence bigint,
  PRIMARY KEY (bank, account_id, sequence)
) WITH (fillfactor = 80);

-- One that is given up may be shown anew, as when another rail has another fee; it is pending once at a time.
CREATE UNIQUE INDEX pending_transaction_by_id ON pending_transaction (bank, id, coalesce(ended_sequence, 0));
CREATE INDEX pending_transaction_open ON pending_transaction (bank, account_id, sequence) WHERE ended IS NULL;
CREATE INDEX pending_transaction_removed ON pending_transaction (bank, account_id, ended_sequence)
  WHERE ended = 'removed';

-- Payments that were on their way before hold their money already.
INSERT INTO pending_transaction (bank, account_id, sequence, id, payment_id, amount_minor, description, counterparty,
  held_at_ms)
SELECT bank, debtor_account_id, sequence, 'txn' || substr(id, 4), id, -amount_minor,
  coalesce(reference, 'Payment to ' || (payee::json ->> 'name')), payee::json ->> 'name', updated_at_ms
FROM payment WHERE status = 'pending';
