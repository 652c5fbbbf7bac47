-- Which rail was to carry a payment and which one does, what it costs, and when it is expected to have moved.
ALTER TABLE payment ADD COLUMN fallback_rails text NOT NULL DEFAULT '[]'; -- JSON, in the order in which they are tried
ALTER TABLE payment ADD COLUMN carried_by text NOT NULL DEFAULT 'internal';
ALTER TABLE payment ADD COLUMN fee_minor bigint NOT NULL DEFAULT 0 CHECK (fee_minor >= 0);
ALTER TABLE payment ADD COLUMN refunded_minor bigint NOT NULL DEFAULT 0 CHECK (refunded_minor >= 0);
ALTER TABLE payment ADD COLUMN submitted_at_ms bigint;
ALTER TABLE payment ADD COLUMN expected_at_ms bigint;
ALTER TABLE payment ADD COLUMN steps integer NOT NULL DEFAULT 1; -- how many rows its history has

UPDATE payment SET carried_by = rail, submitted_at_ms = created_at_ms, expected_at_ms = updated_at_ms
 WHERE status IN ('pending', 'settled');
UPDATE payment SET carried_by = rail WHERE status NOT IN ('pending', 'settled');

-- How a payment came to stand where it stands: a row each, in the commit that moved it. One that was settled as it was
-- made has none, since its own row tells the only step.
CREATE TABLE payment_step (
  bank       text   COLLATE "C" NOT NULL,
  payment_id text   COLLATE "C" NOT NULL,
  number     integer NOT NULL,
  status     text NOT NULL,
  carried_by text NOT NULL,
  reason     text,
  at_ms      bigint NOT NULL,
  PRIMARY KEY (bank, payment_id, number)
);

-- Of what was made before, the last step is known.
INSERT INTO payment_step (bank, payment_id, number, status, carried_by, reason, at_ms)
  SELECT bank, id, 1, status, carried_by, failure_code, updated_at_ms FROM payment
   WHERE status <> 'settled' OR rail <> 'internal';

-- How a rail behaves on a test bank; one that is not here is open.
CREATE TABLE rail_state (
  bank     text   COLLATE "C" NOT NULL,
  rail     text NOT NULL,
  state    text NOT NULL CHECK (state IN ('open', 'closed', 'failing')),
  delay_ms bigint NOT NULL CHECK (delay_ms >= 0),
  PRIMARY KEY (bank, rail)
);

-- The bank's own accounts for its fees, and for the rails that it did not have.
INSERT INTO account (bank, id, sequence, type, status, currency, nickname, number, holders, opened_on, booked_minor,
    held_minor, overdraft_minor)
  SELECT world.bank, added.id, world.sequence, world.type, world.status, world.currency, added.id, added.id,
    world.holders, world.opened_on, 0, 0, NULL
    FROM account AS world,
      (SELECT 'acc_fees' AS id UNION ALL SELECT 'acc_rail_mpesa' UNION ALL SELECT 'acc_rail_rtgs'
        UNION ALL SELECT 'acc_rail_eft') AS added
   WHERE world.id = 'acc_world';
