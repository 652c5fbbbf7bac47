/** What must hold of a bank's books. */
export interface Check {
  readonly name: CheckName
  /** what holds, as a sentence */
  readonly says: string
  /** one row for each case in which it does not hold: bank, subject, expected, found */
  readonly sql: string
}

export type CheckName =
  | 'entry-sum'
  | 'account-known'
  | 'booked-balance'
  | 'running-balance'
  | 'hold'
  | 'bank-sum'

// Grouped by the id first: SQLite then reads the table once from end to end, and not by an index that does not help.
const ENTRY_SUM = `SELECT bank, entry_id AS subject, 0 AS expected, sum(amount_minor) AS found
  FROM posting GROUP BY entry_id, bank HAVING sum(amount_minor) <> 0`

const ACCOUNT_KNOWN = `SELECT bank, account_id AS subject, 'an account' AS expected, 'none' AS found FROM (
    SELECT DISTINCT bank, account_id FROM posting
    UNION SELECT bank, debtor_account_id FROM payment WHERE status = 'pending'
    EXCEPT SELECT bank, id FROM account
  ) AS missing`

const BOOKED_BALANCE = `SELECT account.bank, account.id AS subject, coalesce(posted.minor, 0) AS expected,
    account.booked_minor AS found
  FROM account LEFT JOIN (
    SELECT bank, account_id, sum(amount_minor) AS minor FROM posting GROUP BY bank, account_id
  ) AS posted ON posted.bank = account.bank AND posted.account_id = account.id
  WHERE account.booked_minor <> coalesce(posted.minor, 0)`

// Each posting is held against the one before it, not against the sum of all: one that is wrong does not accuse the rest.
const RUNNING_BALANCE = `SELECT bank, id AS subject, before_minor + amount_minor AS expected,
    balance_after_minor AS found
  FROM (
    SELECT bank, id, amount_minor, balance_after_minor, coalesce(lag(balance_after_minor)
      OVER (PARTITION BY bank, account_id ORDER BY sequence), 0) AS before_minor
    FROM posting
  ) AS followed
  WHERE balance_after_minor <> before_minor + amount_minor`

// A payment holds money from its first step until its rail confirms: while it is pending, and at no other time.
const HOLD = `SELECT account.bank, account.id AS subject, coalesce(open.minor, 0) AS expected,
    account.held_minor AS found
  FROM account LEFT JOIN (
    SELECT bank, debtor_account_id, sum(amount_minor) AS minor FROM payment
    WHERE status = 'pending' GROUP BY debtor_account_id, bank
  ) AS open ON open.bank = account.bank AND open.debtor_account_id = account.id
  WHERE account.held_minor <> coalesce(open.minor, 0)`

const BANK_SUM = `SELECT bank, 'all accounts' AS subject, 0 AS expected, sum(booked_minor) AS found
  FROM account GROUP BY bank HAVING sum(booked_minor) <> 0`

/** All of them, in words that SQLite and PostgreSQL both understand. */
export const checks: readonly Check[] = [
  { name: 'entry-sum', says: 'the postings of an entry sum to zero', sql: ENTRY_SUM },
  { name: 'account-known', says: 'what is booked or held has its account', sql: ACCOUNT_KNOWN },
  { name: 'booked-balance', says: 'a balance is the sum of its postings', sql: BOOKED_BALANCE },
  {
    name: 'running-balance',
    says: 'the balance after a posting is the one before it and its amount',
    sql: RUNNING_BALANCE,
  },
  { name: 'hold', says: 'what is held is the sum of the pending payments', sql: HOLD },
  { name: 'bank-sum', says: 'the accounts of a bank sum to zero', sql: BANK_SUM },
]
