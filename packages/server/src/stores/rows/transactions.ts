import type { Entry, Posting, Totals, Transaction, TransactionFilter } from '@wekeza/bank'
import { foldText } from '@wekeza/bank'

type TransactionRow = [
  sequence: number,
  id: string,
  amountMinor: number,
  balanceAfterMinor: number | null,
  description: string,
  counterparty: string | null,
  paymentId: string | null,
  bookedAtMs: number,
]

export const TRANSACTION_COLUMNS = `sequence, id, amount_minor, balance_after_minor, description, counterparty, payment_id,
  booked_at_ms`

/** What an entry says of one of its postings. Its account, its place and the balance after it are not among these. */
export const POSTING_COLUMNS =
  'id, amount_minor, booked_at_ms, entry_id, payment_id, description, counterparty'

export function postingValues(entry: Entry, posting: Posting) {
  const { transactionId, amountMinor, counterparty } = posting
  const { id, bookedAtMs, paymentId, description } = entry
  const what = posting.description ?? description
  return [transactionId, amountMinor, bookedAtMs, id, paymentId, what, counterparty] as const
}

/** Only what is pending has no balance after it. */
export function transactionOf(accountId: string, row: unknown): Transaction {
  const [sequence, id, amountMinor, balanceAfterMinor, description, ...rest] = row as TransactionRow
  const [counterparty, paymentId, bookedAtMs] = rest
  return {
    sequence,
    id,
    accountId,
    status: balanceAfterMinor === null ? 'pending' : 'posted',
    amountMinor,
    balanceAfterMinor,
    description,
    counterparty,
    paymentId,
    bookedAtMs,
  }
}

const MOST = Number.MAX_SAFE_INTEGER

/** The amounts that a direction means: the ledger has no zero postings. */
const AMOUNTS = { debit: [-MOST, -1], credit: [0, MOST], both: [-MOST, MOST] } as const

/**
 * A filter as bounds: from this time, before that one, at least this amount, at most that one, sizes likewise, and
 * text with its letters folded. The status is not among them: it says which table to read. None: all fit.
 */
export function boundsOf(filter: TransactionFilter) {
  const { fromMs, toMs, direction, leastMinor, mostMinor, text } = filter
  const asked = [fromMs, toMs, direction, leastMinor, mostMinor, text]
  if (asked.every((one) => one === undefined)) return undefined
  const amounts = AMOUNTS[direction ?? 'both']
  const sizes = [leastMinor ?? 0, mostMinor ?? MOST] as const
  return [fromMs ?? -MOST, toMs ?? MOST, ...amounts, ...sizes, foldText(text ?? '')] as const
}

/** The columns that `totalsOf` reads, but the last: what the postings of a FROM come to. @param span places or names of its ends */
export function totalColumns({ from, to }: { from: string; to: string }): string {
  const inside = `booked_at_ms >= ${from} AND booked_at_ms < ${to}`
  const sum = (condition: string) =>
    `coalesce(sum(CASE WHEN ${condition} THEN amount_minor ELSE 0 END), 0)`
  const count = (condition: string) => `coalesce(sum(CASE WHEN ${condition} THEN 1 ELSE 0 END), 0)`
  const [came, went] = [`${inside} AND amount_minor > 0`, `${inside} AND amount_minor < 0`]
  const outside = [sum(`booked_at_ms < ${from}`), sum(`booked_at_ms >= ${to}`)]
  return [sum(came), count(came), `-${sum(went)}`, count(went), ...outside].join(', ')
}

/** @param row what came in and went out, how often each, what was before and after, and what the account holds */
export function totalsOf(row: unknown): Totals {
  const [inMinor, inCount, outMinor, outCount, beforeMinor, afterMinor, bookedMinor] = (
    row as (number | string)[]
  ).map(Number) as [number, number, number, number, number, number, number]
  return { inMinor, inCount, outMinor, outCount, beforeMinor, afterMinor, bookedMinor }
}
