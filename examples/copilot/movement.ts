import type { Transaction } from '@wekeza/sdk'
import { toMinor } from '@wekeza/sdk/money'

/** A booked transaction, as the rules look at it. */
export interface Movement {
  readonly id: string
  readonly accountId: string
  /** the calendar day in Nairobi, YYYY-MM-DD */
  readonly day: string
  /** below zero where the money left */
  readonly amountMinor: bigint
  readonly description: string
  readonly counterparty: string
  readonly paymentId: string | null
}

/** @returns undefined for what is still pending, and so may come to nothing */
export function toMovement(transaction: Transaction): Movement | undefined {
  if (transaction.booked_at === null) return undefined
  const sizeMinor = toMinor(transaction.amount)
  return {
    id: transaction.id,
    accountId: transaction.account_id,
    day: nairobiDay(Date.parse(transaction.booked_at)),
    amountMinor: transaction.direction === 'debit' ? -sizeMinor : sizeMinor,
    description: transaction.description,
    counterparty: transaction.counterparty ?? transaction.description,
    paymentId: transaction.payment_id,
  }
}

/** East Africa Time is UTC+3 all year. */
export function nairobiDay(atMs: number): string {
  return new Date(atMs + 3 * 3_600_000).toISOString().slice(0, 10)
}

/** What left the customer. Money between two of their accounts has not: it is under one payment on both. */
export function spent(movements: readonly Movement[]): Movement[] {
  return outside(movements).filter(({ amountMinor }) => amountMinor < 0n)
}

/** What came to the customer, or left them. */
export function outside(movements: readonly Movement[]): Movement[] {
  const within = new Set(
    movements.flatMap((one) => (movements.some((other) => isOtherSide(one, other)) ? one.id : [])),
  )
  return movements.filter(({ id }) => !within.has(id))
}

function isOtherSide(one: Movement, other: Movement): boolean {
  const same = one.paymentId !== null && one.paymentId === other.paymentId
  return same && one.accountId !== other.accountId && one.amountMinor === -other.amountMinor
}
