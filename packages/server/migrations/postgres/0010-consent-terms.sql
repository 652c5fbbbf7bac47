-- Whose signatures move an account's money: any holder's, or all holders' together.
ALTER TABLE account ADD COLUMN mandate text NOT NULL DEFAULT 'any' CHECK (mandate IN ('any', 'all'));

-- Recurring payments name one or more payees where they named one. What has been told of stays as it was told.
UPDATE consent
   SET terms = ((terms::jsonb - 'payee') || jsonb_build_object('payees', jsonb_build_array(terms::jsonb -> 'payee')))::text
 WHERE terms::jsonb ->> 'kind' = 'recurring_payment';

ALTER TABLE consent ADD COLUMN holder_ids text NOT NULL DEFAULT '[]'; -- JSON, whose consent it is
ALTER TABLE consent ADD COLUMN accounts_withheld integer NOT NULL DEFAULT 0 CHECK (accounts_withheld IN (0, 1));
ALTER TABLE consent ADD COLUMN acts integer NOT NULL DEFAULT 0; -- how many rows its history has

-- The consents of a customer, to list them; the sequence is the consent's.
CREATE TABLE consent_holder (
  bank        text   COLLATE "C" NOT NULL,
  customer_id text   COLLATE "C" NOT NULL,
  sequence    bigint NOT NULL,
  consent_id  text   COLLATE "C" NOT NULL,
  PRIMARY KEY (bank, customer_id, sequence)
);

UPDATE consent SET holder_ids = json_build_array(customer_id)::text WHERE customer_id IS NOT NULL;
INSERT INTO consent_holder (bank, customer_id, sequence, consent_id)
  SELECT bank, customer_id, sequence, id FROM consent WHERE customer_id IS NOT NULL;

-- What was done to a consent, by whom and when: a row each, in the commit that did it.
CREATE TABLE consent_act (
  bank       text    COLLATE "C" NOT NULL,
  consent_id text    COLLATE "C" NOT NULL,
  number     integer NOT NULL,
  act        text    NOT NULL,
  actor_kind text    NOT NULL,
  actor_id   text,
  status     text    NOT NULL,
  at_ms      bigint  NOT NULL,
  PRIMARY KEY (bank, consent_id, number)
);

-- What the payments under a consent come to in a period that starts then.
CREATE TABLE consent_period (
  bank       text    COLLATE "C" NOT NULL,
  consent_id text    COLLATE "C" NOT NULL,
  start_ms   bigint  NOT NULL,
  paid_minor bigint  NOT NULL CHECK (paid_minor >= 0),
  payments   integer NOT NULL CHECK (payments >= 0),
  PRIMARY KEY (bank, consent_id, start_ms)
) WITH (fillfactor = 80);

-- What an application has read under a consent: counted, never a row for each read.
CREATE TABLE consent_read (
  bank        text   COLLATE "C" NOT NULL,
  consent_id  text   COLLATE "C" NOT NULL,
  account_id  text   COLLATE "C" NOT NULL,
  permission  text   COLLATE "C" NOT NULL,
  count       bigint NOT NULL,
  first_at_ms bigint NOT NULL,
  last_at_ms  bigint NOT NULL,
  PRIMARY KEY (bank, consent_id, account_id, permission)
) WITH (fillfactor = 80);
