import type { Payee } from './client.ts'

/** The bank that the server seeds, and every bench fills. */
export const BANK = 'test_demo'
/** Has half of the postings; the payers share the rest. */
export const READ_ACCOUNT = 'acc_wanjiru_current'

const POSTINGS = 1_000_000
const PAYERS = 200
/** Above the numbers of what the seed wrote; and what comes later is numbered from behind both. */
const FIRST_SEQUENCE = 1_000_000
export const LAST_SEQUENCE = FIRST_SEQUENCE + POSTINGS + PAYERS

/** The lowest number among so many of the account's newest postings: they are the odd ones. */
export function lowestOfNewest(postings: number): number {
  return FIRST_SEQUENCE + POSTINGS + 1 - 2 * postings
}

// SQLite and PostgreSQL both understand these statements.
const countTo = (last: number) =>
  `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${last})`

export const INSERT_POSTINGS = `${countTo(POSTINGS)}
  INSERT INTO posting (bank, account_id, sequence, booked_at_ms, amount_minor, balance_after_minor, id, entry_id,
    payment_id, description, counterparty)
  SELECT '${BANK}', CASE WHEN i % 2 = 1 THEN '${READ_ACCOUNT}' ELSE 'acc_payer_' || (i / 2 % ${PAYERS} + 1) END,
    ${FIRST_SEQUENCE} + i, 1700000000000 + i, -1000 - i % 99999, 5000000 + i,
    'txn_bulk00000000000' || (10000000000 + i), 'ent_bulk', NULL, 'Payment at merchant ' || (i % 500),
    'Merchant ' || (i % 500) FROM n`

/** Accounts of Wanjiru's that do not run dry: on one account, payments would wait for each other's lock on its row. */
const INSERT_PAYERS = `${countTo(PAYERS)}
  INSERT INTO account (bank, id, sequence, type, status, currency, nickname, number, holders, opened_on, booked_minor,
    held_minor, overdraft_minor)
  SELECT '${BANK}', 'acc_payer_' || i, ${FIRST_SEQUENCE + POSTINGS} + i, 'current', 'active', 'KES', 'Payer ' || i,
    '01' || (90000000 + i), '["Wanjiru Kamau"]', '2020-01-15', 1000000000000, 0, 0 FROM n`

const INSERT_HOLDERS = `${countTo(PAYERS)}
  INSERT INTO account_customer (bank, account_id, place, customer_id)
  SELECT '${BANK}', 'acc_payer_' || i, 0, 'cus_wanjiru' FROM n`

export const INSERT_WIDE_BANK = [INSERT_POSTINGS, INSERT_PAYERS, INSERT_HOLDERS]

export interface Pair {
  readonly debtorId: string
  readonly payee: Payee
}

/** Each pays the one half a round away, so that neighbours in time have no account in common. */
export const PAIRS: readonly Pair[] = Array.from({ length: PAYERS }, (_, index) => {
  const payee = ((index + PAYERS / 2) % PAYERS) + 1
  return {
    debtorId: `acc_payer_${index + 1}`,
    payee: {
      type: 'account',
      name: 'Wanjiru Kamau',
      account_number: `01${90_000_000 + payee}`,
      bank_code: '77',
    },
  }
})
