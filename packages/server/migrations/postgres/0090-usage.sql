-- What applications asked, summed up by minute, hour and Nairobi day; apart from the money, in a schema of its own.
CREATE SCHEMA usage;

CREATE TABLE usage.usage_sum (
  organisation_id text    COLLATE "C" NOT NULL,
  span            text    COLLATE "C" NOT NULL CHECK (span IN ('minute', 'hour', 'day')),
  from_ms         bigint  NOT NULL, -- the first moment of the span
  application_id  text    COLLATE "C" NOT NULL,
  bank            text    COLLATE "C" NOT NULL,
  operation       text    COLLATE "C" NOT NULL,
  status          bigint  NOT NULL,
  calls           bigint  NOT NULL,
  units           bigint  NOT NULL, -- that are billed
  bytes           bigint  NOT NULL, -- of the answers' bodies
  duration_us     bigint  NOT NULL,
  -- calls in each bucket of latency, see LATENCY_BOUNDS_MS
  l0              bigint  NOT NULL,
  l1              bigint  NOT NULL,
  l2              bigint  NOT NULL,
  l3              bigint  NOT NULL,
  l4              bigint  NOT NULL,
  l5              bigint  NOT NULL,
  l6              bigint  NOT NULL,
  l7              bigint  NOT NULL,
  l8              bigint  NOT NULL,
  l9              bigint  NOT NULL,
  l10             bigint  NOT NULL,
  l11             bigint  NOT NULL,
  l12             bigint  NOT NULL,
  l13             bigint  NOT NULL,
  PRIMARY KEY (organisation_id, span, from_ms, application_id, bank, operation, status)
) WITH (fillfactor = 80);

-- To forget what is old, whoever's it was.
CREATE INDEX usage_sum_by_time ON usage.usage_sum (span, from_ms);
