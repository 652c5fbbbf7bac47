-- What a consent is for stands in a column of its own, since queries ask for it.
ALTER TABLE consent ADD COLUMN kind text NOT NULL DEFAULT '';
UPDATE consent SET kind = terms::json ->> 'kind';

-- The accounts that consents show, to find who may see what is posted to them; the sequence is the consent's.
CREATE TABLE consent_account (
  bank       text   COLLATE "C" NOT NULL,
  account_id text   COLLATE "C" NOT NULL,
  sequence   bigint NOT NULL,
  consent_id text   COLLATE "C" NOT NULL,
  PRIMARY KEY (bank, account_id, sequence)
);

CREATE INDEX consent_account_by_consent ON consent_account (bank, consent_id);

INSERT INTO consent_account (bank, account_id, sequence, consent_id)
  SELECT DISTINCT consent.bank, shown, consent.sequence, consent.id
    FROM consent, json_array_elements_text(consent.account_ids::json) AS shown WHERE consent.kind = 'account_access';
