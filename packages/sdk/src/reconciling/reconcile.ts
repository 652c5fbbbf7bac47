import type { Money, Payment, Transaction } from '../generated/schemas.ts'
import { fromMinor, toMinor } from '../money/minor-units.ts'

/** What reconciling reads of a payment. */
export type ReconciledPayment = Pick<Payment, 'id' | 'status' | 'amount'> & {
  /** what it cost beside its amount, where the platform says so */
  readonly fee?: Money
}

/** What reconciling reads of a line of a statement. */
export type StatementLine = Pick<Transaction, 'id' | 'direction' | 'amount' | 'payment_id'> & {
  /** what is only held is not booked yet, and does not count */
  readonly status?: Transaction['status']
}

export interface Mismatch<P, L> {
  readonly payment: P
  readonly lines: readonly L[]
  /** what should have left the account for it, fee included; zero for a payment that moved nothing */
  readonly expected: Money
  /** what did leave the account */
  readonly found: Money
}

export interface Reconciliation<P, L> {
  /** settled, and on the statement exactly once */
  readonly matched: readonly { readonly payment: P; readonly lines: readonly L[] }[]
  /** settled, and not on the statement */
  readonly missing: readonly P[]
  /** on the statement more than once */
  readonly doubled: readonly Mismatch<P, L>[]
  /** on the statement with another sum, or though it moved no money */
  readonly mismatched: readonly Mismatch<P, L>[]
  /** lines that name a payment which is not among the given */
  readonly unknown: readonly L[]
  /** payments that have not moved money yet, or never will, as the statement agrees */
  readonly open: readonly P[]
}

/**
 * Holds payments against a statement, to the cent. Only what left the account counts: what came back as a refund is a
 * movement of its own. Lines without a payment are none of its business.
 * @param payments made from one account in the range of the statement
 * @param statement lines of that account, in any order; a list of the SDK becomes one by `.toArray({ max })`
 * @example
 * const { missing, doubled, mismatched } = reconcile(payments, transactions)
 * if (missing.length + doubled.length + mismatched.length > 0) throw new Error('the books differ')
 */
export function reconcile<P extends ReconciledPayment, L extends StatementLine>(
  payments: Iterable<P>,
  statement: Iterable<L>,
): Reconciliation<P, L> {
  const lines = linesByPayment(statement)
  const result = { matched: [], missing: [], doubled: [], mismatched: [], open: [] } as Lists<P, L>
  for (const payment of payments) {
    sort(result, payment, lines.get(payment.id) ?? [])
    lines.delete(payment.id)
  }
  return { ...result, unknown: [...lines.values()].flat() }
}

interface Lists<P, L> {
  readonly matched: { payment: P; lines: L[] }[]
  readonly missing: P[]
  readonly doubled: Mismatch<P, L>[]
  readonly mismatched: Mismatch<P, L>[]
  readonly open: P[]
}

function linesByPayment<L extends StatementLine>(statement: Iterable<L>): Map<string, L[]> {
  const found = new Map<string, L[]>()
  const seen = new Set<string>()
  for (const line of statement) {
    if (line.payment_id === null || line.direction !== 'debit' || line.status === 'pending')
      continue
    // Two pages that overlap show a line twice: it is still one.
    if (seen.has(line.id)) continue
    seen.add(line.id)
    found.set(line.payment_id, [...(found.get(line.payment_id) ?? []), line])
  }
  return found
}

function sort<P extends ReconciledPayment, L extends StatementLine>(
  lists: Lists<P, L>,
  payment: P,
  lines: L[],
): void {
  const dueMinor = payment.status === 'settled' ? costMinor(payment) : 0n
  const leftMinor = lines.reduce((sum, { amount }) => sum + toMinor(amount), 0n)
  const { currency } = payment.amount
  const mismatch = {
    payment,
    lines,
    expected: fromMinor(dueMinor, currency),
    found: fromMinor(leftMinor, currency),
  }
  if (leftMinor === dueMinor) {
    if (dueMinor === 0n) lists.open.push(payment)
    else lists.matched.push({ payment, lines })
  } else if (leftMinor === 0n) lists.missing.push(payment)
  else if (dueMinor > 0n && leftMinor % dueMinor === 0n) lists.doubled.push(mismatch)
  else lists.mismatched.push(mismatch)
}

function costMinor({ amount, fee }: ReconciledPayment): bigint {
  return toMinor(amount) + (fee ? toMinor(fee) : 0n)
}
