import type { Entry, Posting, Transaction, TransactionFilter } from '@wekeza/bank'

type TransactionRow = [
  sequence: number,
  id: string,
  amountMinor: number,
  balanceAfterMinor: number,
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
  return [transactionId, amountMinor, bookedAtMs, id, paymentId, description, counterparty] as const
}

export function transactionOf(accountId: string, row: unknown): Transaction {
  const [sequence, id, amountMinor, balanceAfterMinor, description, ...rest] = row as TransactionRow
  const [counterparty, paymentId, bookedAtMs] = rest
  return {
    sequence,
    id,
    accountId,
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

/** A filter as bounds: from this time, before that one, at least this amount, at most that one. None: all fit. */
export function boundsOf({ fromMs, toMs, direction }: TransactionFilter) {
  const unbounded = fromMs === undefined && toMs === undefined && direction === undefined
  if (unbounded) return undefined
  return [fromMs ?? -MOST, toMs ?? MOST, ...AMOUNTS[direction ?? 'both']] as const
}
