-- Transfers are listed by consent like payments; an earlier one stands where its money left the account.
ALTER TABLE transfer ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0;
UPDATE transfer SET sequence = coalesce((SELECT min(sequence) FROM posting
  WHERE posting.bank = transfer.bank AND account_id = debtor_account_id AND payment_id = transfer.id), 0);
CREATE INDEX transfer_by_consent ON transfer (bank, consent_id, sequence);
