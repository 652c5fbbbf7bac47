-- Where applications want to hear what happens.
CREATE TABLE webhook (
  bank             TEXT    NOT NULL,
  id               TEXT    NOT NULL,
  sequence         INTEGER NOT NULL,
  application_id   TEXT    NOT NULL,
  url              TEXT    NOT NULL,
  description      TEXT,
  types            TEXT    NOT NULL, -- JSON
  thresholds       TEXT    NOT NULL, -- JSON
  status           TEXT    NOT NULL CHECK (status IN ('enabled', 'disabled')),
  disabled_reason  TEXT    CHECK (disabled_reason IN ('requested', 'gone', 'failing')),
  failing_since_ms INTEGER,          -- NULL: the last delivery arrived
  paused_until_ms  INTEGER,          -- NULL: nobody has asked for a rest
  version          INTEGER NOT NULL,
  created_at_ms    INTEGER NOT NULL,
  updated_at_ms    INTEGER NOT NULL,
  PRIMARY KEY (bank, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX webhook_by_application ON webhook (bank, application_id, sequence);

-- What signs: sealed with a key of the servers (see createEnvelope).
CREATE TABLE webhook_secret (
  bank          TEXT    NOT NULL,
  webhook_id    TEXT    NOT NULL,
  id            TEXT    NOT NULL,
  sequence      INTEGER NOT NULL,
  sealed        TEXT    NOT NULL,
  created_at_ms INTEGER NOT NULL,
  retires_at_ms INTEGER,          -- NULL: it is the one in force
  PRIMARY KEY (bank, webhook_id, id)
) STRICT, WITHOUT ROWID;

-- The accounts that a webhook has thresholds on, to find it by them.
CREATE TABLE webhook_account (
  bank       TEXT NOT NULL,
  webhook_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  PRIMARY KEY (bank, webhook_id, account_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX webhook_account_by_account ON webhook_account (bank, account_id);

-- An event on its way to a webhook: one row for both, however often it is tried.
CREATE TABLE delivery (
  bank             TEXT    NOT NULL,
  id               TEXT    NOT NULL,
  sequence         INTEGER NOT NULL,
  webhook_id       TEXT    NOT NULL,
  event_id         TEXT    NOT NULL,
  event_type       TEXT    NOT NULL,
  status           TEXT    NOT NULL CHECK (status IN ('pending', 'delivered', 'failed', 'discarded')),
  discarded_reason TEXT    CHECK (discarded_reason IN ('webhook_disabled', 'webhook_deleted', 'not_permitted')),
  attempts         TEXT    NOT NULL, -- JSON
  attempts_count   INTEGER NOT NULL,
  tries            INTEGER NOT NULL, -- of the schedule's attempts
  due_at_ms        INTEGER,          -- NULL: never again
  created_at_ms    INTEGER NOT NULL,
  updated_at_ms    INTEGER NOT NULL,
  PRIMARY KEY (bank, id),
  UNIQUE (bank, webhook_id, event_id)
) STRICT;

CREATE INDEX delivery_by_webhook ON delivery (bank, webhook_id, sequence, event_type);
-- Most have arrived; those that have not are looked for among them.
CREATE INDEX delivery_not_delivered ON delivery (bank, webhook_id, status, sequence, event_type)
  WHERE status <> 'delivered';

-- What is still to be tried, apart from what is to be read: narrow rows that come and go.
CREATE TABLE delivery_due (
  bank          TEXT    NOT NULL,
  delivery_id   TEXT    NOT NULL,
  sequence      INTEGER NOT NULL, -- the delivery's
  webhook_id    TEXT    NOT NULL,
  due_at_ms     INTEGER NOT NULL,
  held_until_ms INTEGER NOT NULL DEFAULT 0, -- a worker's, up to this wall time
  PRIMARY KEY (bank, delivery_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX delivery_due_by_time ON delivery_due (bank, due_at_ms, sequence);
