-- What goes back of a payment. How much of it that is in all stands on the payment itself: refunded_minor.
CREATE TABLE refund (
  bank                text   COLLATE "C" NOT NULL,
  sequence            bigint NOT NULL,
  id                  text   COLLATE "C" NOT NULL,
  payment_id          text   COLLATE "C" NOT NULL,
  consent_id          text   COLLATE "C", -- of the kind refunds; null where a rail is asked
  payment_consent_id  text   COLLATE "C" NOT NULL,
  status              text   NOT NULL,
  amount_minor        bigint NOT NULL CHECK (amount_minor > 0),
  rail                text   NOT NULL,
  debtor_account_id   text   NOT NULL,
  creditor_account_id text   NOT NULL,
  reason              text,
  failure_code        text,
  expected_at_ms      bigint NOT NULL,
  created_at_ms       bigint NOT NULL,
  updated_at_ms       bigint NOT NULL,
  PRIMARY KEY (bank, id)
);

CREATE INDEX refund_of_payment ON refund (bank, payment_id, sequence);
CREATE INDEX refund_of_consent ON refund (bank, consent_id, sequence) WHERE consent_id IS NOT NULL;
CREATE INDEX refund_of_payment_consent ON refund (bank, payment_consent_id, sequence);
