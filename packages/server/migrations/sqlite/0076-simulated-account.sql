-- The bank's own account against which a test bank posts by hand.
INSERT INTO account (bank, id, sequence, type, status, currency, nickname, number, holders, opened_on, booked_minor,
    held_minor, overdraft_minor)
  SELECT bank, 'acc_simulated', sequence, type, status, currency, 'acc_simulated', 'acc_simulated', holders, opened_on,
    0, 0, NULL
    FROM account
   WHERE id = 'acc_world';
