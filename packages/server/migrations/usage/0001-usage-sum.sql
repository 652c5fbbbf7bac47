-- What applications asked, summed up by minute, hour and Nairobi day. No money: a power cut may lose the last second.
CREATE TABLE usage_sum (
  organisation_id TEXT    NOT NULL,
  span            TEXT    NOT NULL CHECK (span IN ('minute', 'hour', 'day')),
  from_ms         INTEGER NOT NULL, -- the first moment of the span
  application_id  TEXT    NOT NULL,
  bank            TEXT    NOT NULL,
  operation       TEXT    NOT NULL,
  status          INTEGER NOT NULL,
  calls           INTEGER NOT NULL,
  units           INTEGER NOT NULL, -- that are billed
  bytes           INTEGER NOT NULL, -- of the answers' bodies
  duration_us     INTEGER NOT NULL,
  -- calls in each bucket of latency, see LATENCY_BOUNDS_MS
  l0              INTEGER NOT NULL,
  l1              INTEGER NOT NULL,
  l2              INTEGER NOT NULL,
  l3              INTEGER NOT NULL,
  l4              INTEGER NOT NULL,
  l5              INTEGER NOT NULL,
  l6              INTEGER NOT NULL,
  l7              INTEGER NOT NULL,
  l8              INTEGER NOT NULL,
  l9              INTEGER NOT NULL,
  l10             INTEGER NOT NULL,
  l11             INTEGER NOT NULL,
  l12             INTEGER NOT NULL,
  l13             INTEGER NOT NULL,
  PRIMARY KEY (organisation_id, span, from_ms, application_id, bank, operation, status)
) STRICT, WITHOUT ROWID;

-- To forget what is old, whoever's it was.
CREATE INDEX usage_sum_by_time ON usage_sum (span, from_ms);
