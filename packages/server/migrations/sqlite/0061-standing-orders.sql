-- Whom an account pays: each payee once, by where the money goes.
CREATE TABLE beneficiary (
  bank          TEXT    NOT NULL,
  account_id    TEXT    NOT NULL,
  payee_key     TEXT    NOT NULL,
  sequence      INTEGER NOT NULL,
  id            TEXT    NOT NULL,
  payee         TEXT    NOT NULL, -- JSON
  created_at_ms INTEGER NOT NULL,
  PRIMARY KEY (bank, account_id, payee_key)
) STRICT, WITHOUT ROWID;

CREATE INDEX beneficiary_by_account ON beneficiary (bank, account_id, sequence);

-- What the holder of an account has told the bank to pay again and again.
CREATE TABLE standing_order (
  bank             TEXT    NOT NULL,
  id               TEXT    NOT NULL,
  sequence         INTEGER NOT NULL,
  account_id       TEXT    NOT NULL,
  payee            TEXT    NOT NULL, -- JSON
  amount_minor     INTEGER NOT NULL CHECK (amount_minor > 0),
  reference        TEXT   ,
  every            TEXT    NOT NULL CHECK (every IN ('week', 'month')),
  day              INTEGER NOT NULL,
  next_on          TEXT   ,          -- NULL: it has ended
  ends_on          TEXT   ,          -- NULL: it goes on
  last_on          TEXT   ,          -- NULL: it was never paid
  last_failure     TEXT   ,
  created_at_ms    INTEGER NOT NULL,
  PRIMARY KEY (bank, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX standing_order_by_account ON standing_order (bank, account_id, sequence);
