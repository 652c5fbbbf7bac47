-- A payment that waits for a person of the bank, and what became of it.
CREATE TABLE risk_review (
  bank          text   COLLATE "C" NOT NULL,
  id            text   COLLATE "C" NOT NULL,
  sequence      bigint NOT NULL,
  payment_id    text   COLLATE "C" NOT NULL,
  consent_id    text   COLLATE "C" NOT NULL,
  status        text   COLLATE "C" NOT NULL
    CHECK (status IN ('open', 'released', 'declined', 'expired', 'stopped')),
  reasons       text   NOT NULL, -- JSON
  opened_at_ms  bigint NOT NULL,
  ends_at_ms    bigint NOT NULL,
  decided_by    text   COLLATE "C",
  note          text,
  decided_at_ms bigint,
  PRIMARY KEY (bank, id)
);

CREATE INDEX risk_review_by_sequence ON risk_review (bank, sequence);
CREATE INDEX risk_review_by_status ON risk_review (bank, status, sequence);
CREATE INDEX risk_review_open ON risk_review (bank, consent_id, sequence) WHERE status = 'open';

-- What the risk rules look back on. Small payments (SMALL_PAYMENT_MINOR) are not in it, and cost nothing; nor are the
-- items of bulk payments, since a payroll is one act and not hundreds.
CREATE INDEX payment_by_debtor ON payment
  (bank, debtor_account_id, sequence, created_at_ms, amount_minor, bulk_payment_id)
  WHERE amount_minor >= 1000000 AND bulk_payment_id IS NULL;
