-- Where applications want to hear what happens.
CREATE TABLE webhook (
  bank             text   COLLATE "C" NOT NULL,
  id               text   COLLATE "C" NOT NULL,
  sequence         bigint NOT NULL,
  application_id   text   COLLATE "C" NOT NULL,
  url              text   NOT NULL,
  description      text,
  types            text   NOT NULL, -- JSON
  thresholds       text   NOT NULL, -- JSON
  status           text   NOT NULL CHECK (status IN ('enabled', 'disabled')),
  disabled_reason  text   CHECK (disabled_reason IN ('requested', 'gone', 'failing')),
  failing_since_ms bigint,          -- NULL: the last delivery arrived
  paused_until_ms  bigint,          -- NULL: nobody has asked for a rest
  version          bigint NOT NULL,
  created_at_ms    bigint NOT NULL,
  updated_at_ms    bigint NOT NULL,
  PRIMARY KEY (bank, id)
) WITH (fillfactor = 80);

CREATE INDEX webhook_by_application ON webhook (bank, application_id, sequence);

-- What signs: sealed with a key of the servers (see createEnvelope).
CREATE TABLE webhook_secret (
  bank          text   COLLATE "C" NOT NULL,
  webhook_id    text   COLLATE "C" NOT NULL,
  id            text   COLLATE "C" NOT NULL,
  sequence      bigint NOT NULL,
  sealed        text   NOT NULL,
  created_at_ms bigint NOT NULL,
  retires_at_ms bigint,          -- NULL: it is the one in force
  PRIMARY KEY (bank, webhook_id, id)
);

-- The accounts that a webhook has thresholds on, to find it by them.
CREATE TABLE webhook_account (
  bank       text COLLATE "C" NOT NULL,
  webhook_id text COLLATE "C" NOT NULL,
  account_id text COLLATE "C" NOT NULL,
  PRIMARY KEY (bank, webhook_id, account_id)
);

CREATE INDEX webhook_account_by_account ON webhook_account (bank, account_id);

-- An event on its way to a webhook: one row for both, however often it is tried.
CREATE TABLE delivery (
  bank             text   COLLATE "C" NOT NULL,
  id               text   COLLATE "C" NOT NULL,
  sequence         bigint NOT NULL,
  webhook_id       text   COLLATE "C" NOT NULL,
  event_id         text   COLLATE "C" NOT NULL,
  event_type       text   COLLATE "C" NOT NULL,
  status           text   COLLATE "C" NOT NULL CHECK (status IN ('pending', 'delivered', 'failed', 'discarded')),
  discarded_reason text   CHECK (discarded_reason IN ('webhook_disabled', 'webhook_deleted', 'not_permitted')),
  attempts         text   NOT NULL, -- JSON
  attempts_count   bigint NOT NULL,
  tries            bigint NOT NULL, -- of the schedule's attempts
  due_at_ms        bigint,          -- NULL: never again
  created_at_ms    bigint NOT NULL,
  updated_at_ms    bigint NOT NULL,
  PRIMARY KEY (bank, id),
  UNIQUE (bank, webhook_id, event_id)
) WITH (fillfactor = 80);

CREATE INDEX delivery_by_webhook ON delivery (bank, webhook_id, sequence, event_type);
-- Most have arrived; those that have not are looked for among them.
CREATE INDEX delivery_not_delivered ON delivery (bank, webhook_id, status, sequence, event_type)
  WHERE status <> 'delivered';

-- What is still to be tried, apart from what is to be read: narrow rows that come and go. Nearly every one is soon dead:
-- they are swept up by number, not by share.
CREATE TABLE delivery_due (
  bank          text   COLLATE "C" NOT NULL,
  delivery_id   text   COLLATE "C" NOT NULL,
  sequence      bigint NOT NULL, -- the delivery's
  webhook_id    text   COLLATE "C" NOT NULL,
  due_at_ms     bigint NOT NULL,
  held_until_ms bigint NOT NULL DEFAULT 0, -- a worker's, up to this wall time
  PRIMARY KEY (bank, delivery_id)
) WITH (fillfactor = 80, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

CREATE INDEX delivery_due_by_time ON delivery_due (bank, due_at_ms, sequence);
