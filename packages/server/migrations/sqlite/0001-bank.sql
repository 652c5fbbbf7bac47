-- Every table leads with the bank: no query can forget it, and the rows of one bank stand together.
-- Amounts are minor units, times are milliseconds since 1970 in UTC. JSON is kept only where no query looks inside.
-- What is wide and only grows (posting, payment, answer, event) keeps its row ids: new rows fill page after page,
-- where a table sorted by its key would rewrite a page of wide rows for each. The others are sorted by their key.

CREATE TABLE organisation (
  id            TEXT    NOT NULL PRIMARY KEY,
  name          TEXT    NOT NULL,
  created_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE application (
  id              TEXT    NOT NULL PRIMARY KEY,
  organisation_id TEXT    NOT NULL REFERENCES organisation (id),
  name            TEXT    NOT NULL,
  bank            TEXT    NOT NULL,
  secret_hash     TEXT    NOT NULL,
  redirect_uris   TEXT    NOT NULL, -- JSON
  scopes          TEXT    NOT NULL, -- JSON
  status          TEXT    NOT NULL CHECK (status IN ('active', 'suspended')),
  created_at_ms   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX application_by_bank ON application (bank);

-- How far the clock of a test bank is ahead of the wall.
CREATE TABLE bank_clock (
  bank     TEXT    NOT NULL PRIMARY KEY,
  ahead_ms INTEGER NOT NULL CHECK (ahead_ms >= 0)
) STRICT, WITHOUT ROWID;

-- The last sequence number that a bank gave. Pages and the outbox go by it.
CREATE TABLE bank_sequence (
  bank TEXT    NOT NULL PRIMARY KEY,
  last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE customer (
  bank     TEXT    NOT NULL,
  id       TEXT    NOT NULL,
  sequence INTEGER NOT NULL,
  username TEXT    NOT NULL,
  name     TEXT    NOT NULL,
  story    TEXT    NOT NULL,
  PRIMARY KEY (bank, id),
  UNIQUE (bank, username)
) STRICT, WITHOUT ROWID;

CREATE TABLE account (
  bank            TEXT    NOT NULL,
  id              TEXT    NOT NULL,
  sequence        INTEGER NOT NULL,
  type            TEXT    NOT NULL,
  status          TEXT    NOT NULL,
  currency        TEXT    NOT NULL,
  nickname        TEXT    NOT NULL,
  number          TEXT    NOT NULL,
  holders         TEXT    NOT NULL, -- JSON, names as they are printed
  opened_on       TEXT    NOT NULL,
  booked_minor    INTEGER NOT NULL,
  held_minor      INTEGER NOT NULL CHECK (held_minor >= 0),
  overdraft_minor INTEGER,          -- NULL: without limit
  PRIMARY KEY (bank, id),
  UNIQUE (bank, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE account_customer (
  bank        TEXT    NOT NULL,
  account_id  TEXT    NOT NULL,
  place       INTEGER NOT NULL,
  customer_id TEXT    NOT NULL,
  PRIMARY KEY (bank, account_id, place),
  FOREIGN KEY (bank, account_id) REFERENCES account (bank, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX account_customer_by_customer ON account_customer (bank, customer_id);

-- One leg of an entry: a transaction, as the holder of the account sees it.
CREATE TABLE posting (
  bank                TEXT    NOT NULL,
  account_id          TEXT    NOT NULL,
  sequence            INTEGER NOT NULL,
  booked_at_ms        INTEGER NOT NULL,
  amount_minor        INTEGER NOT NULL,
  balance_after_minor INTEGER NOT NULL,
  id                  TEXT    NOT NULL,
  entry_id            TEXT    NOT NULL,
  payment_id          TEXT,
  description         TEXT    NOT NULL,
  counterparty        TEXT,
  PRIMARY KEY (bank, account_id, sequence),
  UNIQUE (bank, id)
) STRICT;

CREATE TABLE consent (
  bank           TEXT    NOT NULL,
  id             TEXT    NOT NULL,
  sequence       INTEGER NOT NULL,
  application_id TEXT    NOT NULL,
  customer_id    TEXT,
  status         TEXT    NOT NULL,
  terms          TEXT    NOT NULL, -- JSON, as they were asked for
  account_ids    TEXT    NOT NULL, -- JSON
  payment_id     TEXT,
  expires_at_ms  INTEGER NOT NULL,
  created_at_ms  INTEGER NOT NULL,
  updated_at_ms  INTEGER NOT NULL,
  PRIMARY KEY (bank, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX consent_by_application ON consent (bank, application_id, sequence);

CREATE TABLE payment (
  bank              TEXT    NOT NULL,
  id                TEXT    NOT NULL,
  sequence          INTEGER NOT NULL,
  consent_id        TEXT    NOT NULL,
  status            TEXT    NOT NULL,
  debtor_account_id TEXT    NOT NULL,
  amount_minor      INTEGER NOT NULL CHECK (amount_minor > 0),
  payee             TEXT    NOT NULL, -- JSON
  rail              TEXT    NOT NULL,
  reference         TEXT,
  execution_date    TEXT,
  failure_code      TEXT,
  created_at_ms     INTEGER NOT NULL,
  updated_at_ms     INTEGER NOT NULL,
  PRIMARY KEY (bank, id)
) STRICT;

CREATE INDEX payment_by_consent ON payment (bank, consent_id, sequence);

CREATE TABLE transfer (
  bank                TEXT    NOT NULL,
  id                  TEXT    NOT NULL,
  consent_id          TEXT    NOT NULL,
  debtor_account_id   TEXT    NOT NULL,
  creditor_account_id TEXT    NOT NULL,
  amount_minor        INTEGER NOT NULL CHECK (amount_minor > 0),
  reference           TEXT,
  created_at_ms       INTEGER NOT NULL,
  PRIMARY KEY (bank, id)
) STRICT, WITHOUT ROWID;

-- The first answer to an Idempotency-Key, byte for byte.
CREATE TABLE answer (
  bank           TEXT    NOT NULL,
  scope          TEXT    NOT NULL,
  body_hash      TEXT    NOT NULL,
  status         INTEGER NOT NULL,
  answered_at_ms INTEGER NOT NULL,
  expires_at_ms  INTEGER NOT NULL,
  body           TEXT    NOT NULL,
  PRIMARY KEY (bank, scope)
) STRICT;

CREATE TABLE event (
  bank      TEXT    NOT NULL,
  id        TEXT    NOT NULL,
  sequence  INTEGER NOT NULL,
  at_ms     INTEGER NOT NULL,
  happening TEXT    NOT NULL, -- JSON
  PRIMARY KEY (bank, id)
) STRICT;

-- The events that are not handed over yet.
CREATE TABLE outbox (
  bank     TEXT    NOT NULL,
  sequence INTEGER NOT NULL,
  event_id TEXT    NOT NULL,
  PRIMARY KEY (bank, sequence)
) STRICT, WITHOUT ROWID;

-- What happens later: a row, not a timer.
CREATE TABLE due (
  bank       TEXT    NOT NULL,
  id         TEXT    NOT NULL,
  sequence   INTEGER NOT NULL,
  kind       TEXT    NOT NULL,
  subject_id TEXT    NOT NULL,
  due_at_ms  INTEGER NOT NULL,
  PRIMARY KEY (bank, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX due_by_time ON due (bank, due_at_ms, sequence);
