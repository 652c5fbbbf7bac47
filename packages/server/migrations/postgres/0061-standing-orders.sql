-- Whom an account pays: each payee once, by where the money goes.
CREATE TABLE beneficiary (
  bank          text    COLLATE "C" NOT NULL,
  account_id    text    COLLATE "C" NOT NULL,
  payee_key     text    COLLATE "C" NOT NULL,
  sequence      bigint  NOT NULL,
  id            text    COLLATE "C" NOT NULL,
  payee         text    NOT NULL, -- JSON
  created_at_ms bigint  NOT NULL,
  PRIMARY KEY (bank, account_id, payee_key)
);

CREATE INDEX beneficiary_by_account ON beneficiary (bank, account_id, sequence);

-- What the holder of an account has told the bank to pay again and again.
CREATE TABLE standing_order (
  bank             text    COLLATE "C" NOT NULL,
  id               text    COLLATE "C" NOT NULL,
  sequence         bigint  NOT NULL,
  account_id       text    COLLATE "C" NOT NULL,
  payee            text    NOT NULL, -- JSON
  amount_minor     bigint  NOT NULL CHECK (amount_minor > 0),
  reference        text   ,
  every            text    NOT NULL CHECK (every IN ('week', 'month')),
  day              bigint  NOT NULL,
  next_on          text   ,          -- NULL: it has ended
  ends_on          text   ,          -- NULL: it goes on
  last_on          text   ,          -- NULL: it was never paid
  last_failure     text   ,
  created_at_ms    bigint  NOT NULL,
  PRIMARY KEY (bank, id)
);

CREATE INDEX standing_order_by_account ON standing_order (bank, account_id, sequence);
