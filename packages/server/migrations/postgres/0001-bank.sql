-- Every table leads with the bank: no query can forget it. Amounts are minor units, times are milliseconds since 1970
-- in UTC. JSON is kept as text, so that what is read is what was written, and only where no query looks inside.
-- Keys are compared byte by byte (COLLATE "C"): that is fast, and no upgrade of the machine's collations can put an
-- index out of order. Rows that change in place leave room in their pages (fillfactor), so that a change to what no
-- index holds stays on its page and touches no index.

CREATE TABLE organisation (
  id            text   COLLATE "C" NOT NULL PRIMARY KEY,
  name          text   NOT NULL,
  created_at_ms bigint NOT NULL
);

CREATE TABLE application (
  id              text   COLLATE "C" NOT NULL PRIMARY KEY,
  organisation_id text   COLLATE "C" NOT NULL REFERENCES organisation (id),
  name            text   NOT NULL,
  bank            text   COLLATE "C" NOT NULL,
  secret_hash     text   NOT NULL,
  redirect_uris   text   NOT NULL, -- JSON
  scopes          text   NOT NULL, -- JSON
  status          text   NOT NULL CHECK (status IN ('active', 'suspended')),
  created_at_ms   bigint NOT NULL
);

CREATE INDEX application_by_bank ON application (bank);

-- How far the clock of a test bank is ahead of the wall.
CREATE TABLE bank_clock (
  bank     text   COLLATE "C" NOT NULL PRIMARY KEY,
  ahead_ms bigint NOT NULL CHECK (ahead_ms >= 0)
);

-- Numbers rows of all banks in the order in which they are written; pages and the outbox go by it. A counter row for
-- each bank would make all commits of that bank wait for each other. Nothing may be given ahead (CACHE 1): the
-- postings of an account are numbered in the order of its balances, whichever connection writes them.
CREATE SEQUENCE row_sequence AS bigint CACHE 1;

CREATE TABLE customer (
  bank     text   COLLATE "C" NOT NULL,
  id       text   COLLATE "C" NOT NULL,
  sequence bigint NOT NULL,
  username text   COLLATE "C" NOT NULL,
  name     text   NOT NULL,
  story    text   NOT NULL,
  PRIMARY KEY (bank, id),
  UNIQUE (bank, username)
);

CREATE TABLE account (
  bank            text   COLLATE "C" NOT NULL,
  id              text   COLLATE "C" NOT NULL,
  sequence        bigint NOT NULL,
  type            text   NOT NULL,
  status          text   NOT NULL,
  currency        text   NOT NULL,
  nickname        text   NOT NULL,
  number          text   COLLATE "C" NOT NULL,
  holders         text   NOT NULL, -- JSON, names as they are printed
  opened_on       text   NOT NULL,
  booked_minor    bigint NOT NULL,
  held_minor      bigint NOT NULL CHECK (held_minor >= 0),
  overdraft_minor bigint,          -- NULL: without limit
  PRIMARY KEY (bank, id),
  UNIQUE (bank, number)
) WITH (fillfactor = 50);

CREATE TABLE account_customer (
  bank        text   COLLATE "C" NOT NULL,
  account_id  text   COLLATE "C" NOT NULL,
  place       bigint NOT NULL,
  customer_id text   COLLATE "C" NOT NULL,
  PRIMARY KEY (bank, account_id, place),
  FOREIGN KEY (bank, account_id) REFERENCES account (bank, id) ON DELETE CASCADE
);

CREATE INDEX account_customer_by_customer ON account_customer (bank, customer_id);

-- One leg of an entry: a transaction, as the holder of the account sees it.
CREATE TABLE posting (
  bank                text   COLLATE "C" NOT NULL,
  account_id          text   COLLATE "C" NOT NULL,
  sequence            bigint NOT NULL,
  booked_at_ms        bigint NOT NULL,
  amount_minor        bigint NOT NULL,
  balance_after_minor bigint NOT NULL,
  id                  text   COLLATE "C" NOT NULL,
  entry_id            text   COLLATE "C" NOT NULL,
  payment_id          text   COLLATE "C",
  description         text   NOT NULL,
  counterparty        text,
  PRIMARY KEY (bank, account_id, sequence),
  UNIQUE (bank, id)
);

CREATE TABLE consent (
  bank           text   COLLATE "C" NOT NULL,
  id             text   COLLATE "C" NOT NULL,
  sequence       bigint NOT NULL,
  application_id text   COLLATE "C" NOT NULL,
  customer_id    text   COLLATE "C",
  status         text   NOT NULL,
  terms          text   NOT NULL, -- JSON, as they were asked for
  account_ids    text   NOT NULL, -- JSON
  payment_id     text   COLLATE "C",
  expires_at_ms  bigint NOT NULL,
  created_at_ms  bigint NOT NULL,
  updated_at_ms  bigint NOT NULL,
  PRIMARY KEY (bank, id)
) WITH (fillfactor = 80);

CREATE INDEX consent_by_application ON consent (bank, application_id, sequence);

CREATE TABLE payment (
  bank              text   COLLATE "C" NOT NULL,
  id                text   COLLATE "C" NOT NULL,
  sequence          bigint NOT NULL,
  consent_id        text   COLLATE "C" NOT NULL,
  status            text   NOT NULL,
  debtor_account_id text   COLLATE "C" NOT NULL,
  amount_minor      bigint NOT NULL CHECK (amount_minor > 0),
  payee             text   NOT NULL, -- JSON
  rail              text   NOT NULL,
  reference         text,
  execution_date    text,
  failure_code      text,
  created_at_ms     bigint NOT NULL,
  updated_at_ms     bigint NOT NULL,
  PRIMARY KEY (bank, id)
) WITH (fillfactor = 80);

CREATE INDEX payment_by_consent ON payment (bank, consent_id, sequence);

CREATE TABLE transfer (
  bank                text   COLLATE "C" NOT NULL,
  id                  text   COLLATE "C" NOT NULL,
  consent_id          text   COLLATE "C" NOT NULL,
  debtor_account_id   text   COLLATE "C" NOT NULL,
  creditor_account_id text   COLLATE "C" NOT NULL,
  amount_minor        bigint NOT NULL CHECK (amount_minor > 0),
  reference           text,
  created_at_ms       bigint NOT NULL,
  PRIMARY KEY (bank, id)
);

-- The first answer to an Idempotency-Key, byte for byte.
CREATE TABLE answer (
  bank           text   COLLATE "C" NOT NULL,
  scope          text   COLLATE "C" NOT NULL,
  body_hash      text   NOT NULL,
  status         bigint NOT NULL,
  answered_at_ms bigint NOT NULL,
  expires_at_ms  bigint NOT NULL,
  body           text   NOT NULL,
  PRIMARY KEY (bank, scope)
);

-- Answers that have expired are looked for in order to forget them.
CREATE INDEX answer_by_expiry ON answer (bank, expires_at_ms);

CREATE TABLE event (
  bank      text   COLLATE "C" NOT NULL,
  id        text   COLLATE "C" NOT NULL,
  sequence  bigint NOT NULL,
  at_ms     bigint NOT NULL,
  happening text   NOT NULL, -- JSON
  PRIMARY KEY (bank, id)
);

-- The events that are not handed over yet. Nearly every row is soon dead: they are swept up by number, not by share.
CREATE TABLE outbox (
  bank     text   COLLATE "C" NOT NULL,
  sequence bigint NOT NULL,
  event_id text   COLLATE "C" NOT NULL,
  PRIMARY KEY (bank, sequence)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

-- What happens later: a row, not a timer. A worker that has claimed a row holds it up to a wall time, so that one that
-- dies gives it back.
CREATE TABLE due (
  bank          text   COLLATE "C" NOT NULL,
  id            text   COLLATE "C" NOT NULL,
  sequence      bigint NOT NULL,
  kind          text   NOT NULL,
  subject_id    text   COLLATE "C" NOT NULL,
  due_at_ms     bigint NOT NULL,
  held_until_ms bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (bank, id)
) WITH (fillfactor = 80, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

CREATE INDEX due_by_time ON due (bank, due_at_ms, sequence);
