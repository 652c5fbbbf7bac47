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
  | 'pending'
  | 'available'
  | 'refunded'
  | 'refund-limit'
  | 'bank-sum'
  | 'bulk-counted'
  | 'core-decided'
  | 'core-asked'
  | 'core-mirror'
  | 'event-kept'
  | 'journal'
  | 'delivery-due'

// Grouped by the id first: SQLite then reads the table once from end to end, and not by an index that does not help.
const ENTRY_SUM = `SELECT bank, entry_id AS subject, 0 AS expected, sum(amount_minor) AS found
  FROM posting GROUP BY entry_id, bank HAVING sum(amount_minor) <> 0`

const ACCOUNT_KNOWN = `SELECT bank, account_id AS subject, 'an account' AS expected, 'none' AS found FROM (
    SELECT DISTINCT bank, account_id FROM posting
    UNION SELECT bank, debtor_account_id FROM payment WHERE status IN ('in_review', 'pending')
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

// A payment holds its amount and its fee while it is in review or pending, and at no other time; before it is made, the
// file that it is a row of holds them.
const HELD = `SELECT bank, debtor_account_id, amount_minor + fee_minor AS minor FROM payment
    WHERE status IN ('in_review', 'pending')
  UNION ALL SELECT bank, debtor_account_id, amount_minor FROM transfer WHERE status = 'pending'
  UNION ALL SELECT bank, debtor_account_id, amount_minor FROM refund WHERE status = 'pending' AND rail = 'internal'
  UNION ALL SELECT item.bank, file.debtor_account_id, item.amount_minor + item.fee_minor
    FROM bulk_item AS item JOIN bulk_payment AS file ON file.bank = item.bank AND file.id = item.bulk_id
    WHERE file.status IN ('accepted', 'partially_accepted') AND item.payment_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM payment WHERE bank = item.bank AND id = item.payment_id)`

const HOLD = `SELECT account.bank, account.id AS subject, coalesce(open.minor, 0) AS expected,
    account.held_minor AS found
  FROM account LEFT JOIN (
    SELECT bank, debtor_account_id, sum(minor) AS minor FROM (${HELD}) AS held
    GROUP BY debtor_account_id, bank
  ) AS open ON open.bank = account.bank AND open.debtor_account_id = account.id
  WHERE account.held_minor <> coalesce(open.minor, 0)`

// By payment, so that one which is not shown is not made up for by another which should not be.
const PENDING = `SELECT bank, payment_id AS subject, -sum(held) AS expected, sum(shown) AS found FROM (
    SELECT bank, id AS payment_id, amount_minor + fee_minor AS held, 0 AS shown FROM payment
      WHERE status IN ('in_review', 'pending')
    UNION ALL SELECT bank, payment_id, 0, amount_minor FROM pending_transaction WHERE ended IS NULL
  ) AS both_sides
  GROUP BY payment_id, bank HAVING sum(held) <> -sum(shown)`

// What an outside core has booked was its to allow.
const AVAILABLE = `SELECT bank, id AS subject, 'not below zero' AS expected,
    CAST(booked_minor - held_minor + overdraft_minor AS TEXT) AS found
  FROM account WHERE booked_minor - held_minor + overdraft_minor < 0
  AND NOT EXISTS (SELECT 1 FROM core_posting WHERE bank = account.bank AND account_id = account.id)`

const REFUNDED = `SELECT payment.bank, payment.id AS subject, coalesce(back.minor, 0) AS expected,
    payment.refunded_minor AS found
  FROM payment LEFT JOIN (
    SELECT bank, payment_id, sum(amount_minor) AS minor FROM refund WHERE status <> 'failed'
    GROUP BY payment_id, bank
  ) AS back ON back.bank = payment.bank AND back.payment_id = payment.id
  WHERE payment.refunded_minor <> coalesce(back.minor, 0)`

const REFUND_LIMIT = `SELECT bank, id AS subject, amount_minor AS expected, refunded_minor AS found
  FROM payment WHERE refunded_minor > amount_minor`

// Three rows where all three counts are wrong: each says which it is by what it expects.
const BULK_COUNTED = `SELECT bank, id AS subject, CAST(expected AS TEXT) AS expected, CAST(found AS TEXT) AS found FROM (
    SELECT file.bank, file.id, coalesce(made.begun, 0) AS expected, file.begun_count AS found
      FROM bulk_payment AS file LEFT JOIN (
        SELECT bank, bulk_payment_id, count(*) AS begun FROM payment WHERE bulk_payment_id IS NOT NULL
        GROUP BY bulk_payment_id, bank) AS made ON made.bank = file.bank AND made.bulk_payment_id = file.id
    UNION ALL SELECT file.bank, file.id, coalesce(made.minor, 0), file.settled_minor
      FROM bulk_payment AS file LEFT JOIN (
        SELECT bank, bulk_payment_id, sum(amount_minor) AS minor FROM payment
        WHERE bulk_payment_id IS NOT NULL AND status = 'settled'
        GROUP BY bulk_payment_id, bank) AS made ON made.bank = file.bank AND made.bulk_payment_id = file.id
    UNION ALL SELECT file.bank, file.id, coalesce(made.minor, 0), file.failed_minor
      FROM bulk_payment AS file LEFT JOIN (
        SELECT bank, bulk_payment_id, sum(amount_minor) AS minor FROM payment
        WHERE bulk_payment_id IS NOT NULL AND status IN ('failed', 'cancelled')
        GROUP BY bulk_payment_id, bank) AS made ON made.bank = file.bank AND made.bulk_payment_id = file.id
  ) AS counted WHERE expected <> found`

// What the core has decided is what became of its subject: neither may stand without the other.
const CORE_DECIDED = `SELECT instruction.bank, instruction.id AS subject,
    CASE instruction.status WHEN 'waiting' THEN 'pending' WHEN 'booked' THEN 'settled' ELSE 'failed' END AS expected,
    coalesce(subject.status, 'none') AS found
  FROM core_instruction AS instruction LEFT JOIN (
    SELECT bank, id, status FROM payment UNION ALL SELECT bank, id, status FROM transfer
    UNION ALL SELECT bank, id, status FROM refund
  ) AS subject ON subject.bank = instruction.bank AND subject.id = instruction.id
  WHERE coalesce(subject.status, 'none') <>
    CASE instruction.status WHEN 'waiting' THEN 'pending' WHEN 'booked' THEN 'settled' ELSE 'failed' END`

const CORE_ASKED = `SELECT bank, id AS subject, 'a due row' AS expected, 'none' AS found
  FROM core_instruction AS instruction WHERE status = 'waiting' AND NOT EXISTS (
    SELECT 1 FROM due WHERE due.bank = instruction.bank AND due.id = 'instruct-core:' || instruction.id)`

// All that the core booked by itself has the same account on its other side.
const CORE_MIRROR = `SELECT account.bank, account.id AS subject, -coalesce(mirrored.minor, 0) AS expected,
    account.booked_minor AS found
  FROM account LEFT JOIN (
    SELECT bank, sum(amount_minor) AS minor FROM core_posting WHERE taken = 'mirrored' GROUP BY bank
  ) AS mirrored ON mirrored.bank = account.bank
  WHERE account.id = 'acc_core' AND account.booked_minor <> -coalesce(mirrored.minor, 0)`

const EVENT_KEPT = `SELECT event.bank, event.id AS subject, 1 AS expected,
    count(outbox.event_id) + count(journal.event_id) AS found
  FROM event LEFT JOIN outbox ON outbox.bank = event.bank AND outbox.sequence = event.sequence
  LEFT JOIN journal ON journal.bank = event.bank AND journal.event_id = event.id
  GROUP BY event.bank, event.id HAVING count(outbox.event_id) + count(journal.event_id) <> 1`

const JOURNAL = `SELECT bank, 'journal' AS subject, count(*) AS expected, max(place) AS found
  FROM journal GROUP BY bank HAVING max(place) <> count(*)`

// Both ways: what is to be tried and is not queued, and what is queued and is not to be tried.
const DELIVERY_DUE = `SELECT bank, subject, CAST(expected AS TEXT) AS expected, CAST(found AS TEXT) AS found FROM (
    SELECT delivery.bank, delivery.id AS subject, coalesce(delivery.due_at_ms, 0) AS expected,
      coalesce(queued.due_at_ms, 0) AS found
      FROM delivery LEFT JOIN delivery_due AS queued
        ON queued.bank = delivery.bank AND queued.delivery_id = delivery.id
      WHERE delivery.status = 'pending'
    UNION ALL SELECT queued.bank, queued.delivery_id, 0, queued.due_at_ms
      FROM delivery_due AS queued WHERE NOT EXISTS (SELECT 1 FROM delivery
        WHERE bank = queued.bank AND id = queued.delivery_id AND status = 'pending')
  ) AS waiting WHERE expected <> found`

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
  {
    name: 'hold',
    says: 'what is held is the sum of the payments that wait for a person, a rail or a core, with their fees',
    sql: HOLD,
  },
  { name: 'pending', says: 'what is held for a payment is shown as pending', sql: PENDING },
  {
    name: 'available',
    says: 'no account has less available than nothing, its overdraft counted',
    sql: AVAILABLE,
  },
  { name: 'refunded', says: 'what is noted as refunded is the sum of the refunds', sql: REFUNDED },
  { name: 'refund-limit', says: 'no more goes back of a payment than was paid', sql: REFUND_LIMIT },
  {
    name: 'bulk-counted',
    says: 'the totals of a bulk payment are those of its payments',
    sql: BULK_COUNTED,
  },
  { name: 'bank-sum', says: 'the accounts of a bank sum to zero', sql: BANK_SUM },
  {
    name: 'core-decided',
    says: 'what an outside core has decided is what became of it here',
    sql: CORE_DECIDED,
  },
  { name: 'core-asked', says: 'what waits for the core is asked for again', sql: CORE_ASKED },
  {
    name: 'core-mirror',
    says: 'what the core booked by itself is in the ledger, once',
    sql: CORE_MIRROR,
  },
  {
    name: 'event-kept',
    says: 'an event waits to be handed over or stands in the journal',
    sql: EVENT_KEPT,
  },
  { name: 'journal', says: 'the journal of a bank has no gaps', sql: JOURNAL },
  {
    name: 'delivery-due',
    says: 'what is to be delivered is due, and nothing else',
    sql: DELIVERY_DUE,
  },
]
