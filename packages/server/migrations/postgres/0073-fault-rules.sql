-- Faults that a test bank plays on the calls of an application.
CREATE TABLE fault_rule (
  bank           text   COLLATE "C" NOT NULL,
  id             text   COLLATE "C" NOT NULL,
  sequence       bigint NOT NULL,
  application_id text   COLLATE "C" NOT NULL,
  operation      text   NOT NULL, -- '*': any
  status         bigint,          -- NULL: the operation runs
  code           text,
  latency_ms     bigint NOT NULL,
  reply          text   NOT NULL CHECK (reply IN ('whole', 'dropped', 'cut')),
  times          bigint,          -- NULL: all calls
  met            bigint NOT NULL,
  created_at_ms  bigint NOT NULL,
  PRIMARY KEY (bank, id)
) WITH (fillfactor = 80);
