-- A worker that has claimed a row holds it up to a wall time, so that one that dies gives it back.
ALTER TABLE due ADD COLUMN held_until_ms INTEGER NOT NULL DEFAULT 0;

-- Answers that have expired are looked for in order to forget them.
CREATE INDEX answer_by_expiry ON answer (bank, expires_at_ms);
