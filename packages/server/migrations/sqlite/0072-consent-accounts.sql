-- What a consent is for stands in a column of its own, since queries ask for it.
ALTER TABLE consent ADD COLUMN kind TEXT NOT NULL DEFAULT '';
UPDATE consent SET kind = json_extract(terms, '$.kind');

-- The accounts that consents show, to find who may see what is posted to them; the sequence is the consent's.
CREATE TABLE consent_account (
  bank       TEXT    NOT NULL,
  account_id TEXT    NOT NULL,
  sequence   INTEGER NOT NULL,
  consent_id TEXT    NOT NULL,
  PRIMARY KEY (bank, account_id, sequence)
) STRICT, WITHOUT ROWID;

CREATE INDEX consent_account_by_consent ON consent_account (bank, consent_id);

INSERT INTO consent_account (bank, account_id, sequence, consent_id)
  SELECT DISTINCT consent.bank, shown.value, consent.sequence, consent.id
    FROM consent, json_each(consent.account_ids) AS shown WHERE consent.kind = 'account_access';
