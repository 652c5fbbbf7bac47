-- A transfer that an outside core is still to book waits; those from before were booked at once.
ALTER TABLE transfer ADD COLUMN status text NOT NULL DEFAULT 'settled'
  CHECK (status IN ('pending', 'settled', 'failed'));
ALTER TABLE transfer ADD COLUMN failure_code text;
