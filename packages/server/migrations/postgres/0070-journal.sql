-- What has happened, in the order in which it was handed over. An event itself never changes: what waits is a row of
-- the outbox, and handing it over moves that row to the journal.
CREATE TABLE journal (
  bank     text   COLLATE "C" NOT NULL,
  place    bigint NOT NULL, -- 1, 2, 3 …
  event_id text   COLLATE "C" NOT NULL,
  at_ms    bigint NOT NULL, -- when it happened
  PRIMARY KEY (bank, place),
  UNIQUE (bank, event_id)
);

CREATE INDEX journal_by_time ON journal (bank, at_ms, place);

-- Who was to hear an event.
CREATE TABLE audience (
  bank           text   COLLATE "C" NOT NULL,
  application_id text   COLLATE "C" NOT NULL,
  place          bigint NOT NULL,
  event_id       text   COLLATE "C" NOT NULL,
  type           text   COLLATE "C" NOT NULL, -- as listeners know it
  resource_id    text   COLLATE "C" NOT NULL,
  PRIMARY KEY (bank, application_id, place)
);

CREATE INDEX audience_by_place ON audience (bank, place);
CREATE INDEX audience_by_resource ON audience (bank, application_id, resource_id, place);

-- What was handed over before stands in the journal in its order; nobody is named that was to hear it.
INSERT INTO journal (bank, place, event_id, at_ms)
  SELECT bank, row_number() OVER (PARTITION BY bank ORDER BY sequence), id, at_ms FROM event
   WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE bank = event.bank AND sequence = event.sequence);
