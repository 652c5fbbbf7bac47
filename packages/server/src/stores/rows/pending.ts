import type { PendingTransaction, TransactionChange } from '@wekeza/bank'
import { transactionOf } from './transactions.ts'

/** What is pending, as the columns of a transaction. */
export const PENDING_AS_TRANSACTION = `sequence, id, amount_minor, CAST(NULL AS bigint) AS balance_after_minor, description, counterparty,
  payment_id, held_at_ms AS booked_at_ms`

export const PENDING_COLUMNS = 'id, payment_id, amount_minor, description, counterparty, held_at_ms'

/** Its account and its place are not among these. */
export function pendingValues(pending: PendingTransaction) {
  const { id, paymentId, amountMinor, description, counterparty, heldAtMs } = pending
  return [id, paymentId, amountMinor, description, counterparty, heldAtMs] as const
}

/** A change's kind, where it was held and since when, and behind those the columns of its transaction. */
type ChangeRow = [
  kind: TransactionChange['kind'],
  heldSequence: number | null,
  heldAtMs: number | null,
  ...transaction: unknown[],
]

export function changeOf(accountId: string, row: unknown): TransactionChange {
  const [kind, heldSequence, heldAtMs, ...columns] = row as ChangeRow
  const transaction = transactionOf(accountId, columns)
  const { sequence, id } = transaction
  const held = heldSequence === null ? null : { sequence: heldSequence, atMs: heldAtMs ?? 0 }
  if (kind !== 'removed') return { kind, sequence, transaction, held }
  if (!held) throw new Error(`${id}: removed, and never held`)
  return { kind, sequence, id, held }
}
