-- The plans that organisations chose, in their order; whoever chose none has the first of all plans.
CREATE TABLE plan_choice (
  organisation_id TEXT    NOT NULL REFERENCES organisation (id),
  number          INTEGER NOT NULL, -- from 1
  plan_id         TEXT    NOT NULL,
  from_day        TEXT    NOT NULL, -- YYYY-MM-DD in Nairobi; of what has begun, the last counts
  chosen_at_ms    INTEGER NOT NULL,
  chosen_by       TEXT    NOT NULL,
  PRIMARY KEY (organisation_id, number)
) STRICT, WITHOUT ROWID;

-- The demo organisation meets no quota, also where it was planted before there was one.
INSERT INTO plan_choice (organisation_id, number, plan_id, from_day, chosen_at_ms, chosen_by)
SELECT id, 1, 'internal', '1970-01-01', 0, 'operator' FROM organisation WHERE id = 'org_demo';

-- What an organisation owes for a month at one bank: as it was drawn, and never changed.
CREATE TABLE invoice (
  id              TEXT    NOT NULL PRIMARY KEY,
  organisation_id TEXT    NOT NULL REFERENCES organisation (id),
  bank            TEXT    NOT NULL,
  month           TEXT    NOT NULL, -- YYYY-MM in Nairobi
  net_minor       INTEGER NOT NULL,
  tax_minor       INTEGER NOT NULL,
  total_minor     INTEGER NOT NULL CHECK (total_minor = net_minor + tax_minor),
  sums            TEXT    NOT NULL, -- JSON: its plans, its lines, and the calls that each was made of
  issued_at_ms    INTEGER NOT NULL, -- in the time of the bank
  UNIQUE (organisation_id, bank, month)
) STRICT;

CREATE INDEX invoice_by_bank ON invoice (bank, month);
