-- What goes back of a payment. How much of it that is in all stands on the payment itself: refunded_minor.
CREATE TABLE refund (
  bank               TEXT    NOT NULL,
  sequence           INTEGER NOT NULL,
  id                 TEXT    NOT NULL,
  payment_id         TEXT    NOT NULL,
  consent_id         TEXT,             -- of the kind refunds; null where a rail is asked
  payment_consent_id TEXT    NOT NULL,
  status             TEXT    NOT NULL,
  amount_minor       INTEGER NOT NULL CHECK (amount_minor > 0),
  rail               TEXT    NOT NULL,
  debtor_account_id  TEXT    NOT NULL,
  creditor_account_id TEXT   NOT NULL,
  reason             TEXT,
  failure_code       TEXT,
  expected_at_ms     INTEGER NOT NULL,
  created_at_ms      INTEGER NOT NULL,
  updated_at_ms      INTEGER NOT NULL,
  PRIMARY KEY (bank, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX refund_of_payment ON refund (bank, payment_id, sequence);
CREATE INDEX refund_of_consent ON refund (bank, consent_id, sequence) WHERE consent_id IS NOT NULL;
CREATE INDEX refund_of_payment_consent ON refund (bank, payment_consent_id, sequence);
