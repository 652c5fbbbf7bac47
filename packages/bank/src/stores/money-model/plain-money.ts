import { periodAt } from '../../calendar/nairobi-period.ts'
import type { Payment, PaymentStatus } from '../../payments/payment.ts'
import type { RefundStatus } from '../../refunds/refund.ts'
import { accountIdOf, LIMIT, OPENING_MINOR, ORDER, OVERDRAFTS_MINOR } from './model-bank.ts'

/** A payment as somebody with paper and pencil would note it. */
export interface PlainPayment {
  readonly id: string
  readonly from: number
  readonly to: number | 'elsewhere'
  readonly amountMinor: number
  readonly consentId: string
  /** when its money is to move: its period is that of this moment */
  readonly movesAtMs: number
  status: PaymentStatus
  feeMinor: number
  readonly refunds: { readonly id: string; readonly amountMinor: number; status: RefundStatus }[]
}

const HOLDS: readonly PaymentStatus[] = ['in_review', 'pending']
const ENDED: readonly PaymentStatus[] = ['settled', 'failed', 'cancelled']
const GONE: readonly PaymentStatus[] = ['failed', 'cancelled']

/** Money by paper and pencil: what everybody has follows from what was paid and paid back, and from nothing else. */
export class PlainMoney {
  readonly payments: PlainPayment[] = []
  readonly revoked = new Set<string>()
  /** the days on which the standing order was paid */
  readonly orderPaidOn = new Set<string>()

  bookedMinor(person: number): number {
    let minor = OPENING_MINOR
    for (const one of this.payments.filter(({ status }) => status === 'settled')) {
      const backMinor = sum(one.refunds.filter(({ status }) => status === 'settled'))
      if (one.from === person) minor += backMinor - one.amountMinor - one.feeMinor
      if (one.to === person) minor += one.amountMinor - backMinor
    }
    const ordered = this.orderPaidOn.size * ORDER.amountMinor
    if (accountIdOf(person) === ORDER.accountId) minor -= ordered
    return person === 0 ? minor + ordered : minor
  }

  heldMinor(person: number): number {
    return this.payments
      .filter(({ from, status }) => from === person && HOLDS.includes(status))
      .reduce((minor, { amountMinor, feeMinor }) => minor + amountMinor + feeMinor, 0)
  }

  availableMinor(person: number): number {
    const overdraftMinor = OVERDRAFTS_MINOR[person] ?? 0
    return this.bookedMinor(person) - this.heldMinor(person) + overdraftMinor
  }

  /** What the payments of a consent come to in the period of a moment, those that came to nothing left out. */
  used(consentId: string, atMs: number): { paidMinor: number; payments: number } {
    const { startMs, endMs } = periodAt(atMs, LIMIT.period)
    const counted = this.payments.filter(
      (one) =>
        one.consentId === consentId &&
        !GONE.includes(one.status) &&
        one.movesAtMs >= startMs &&
        one.movesAtMs < endMs,
    )
    return { paidMinor: sum(counted), payments: counted.length }
  }

  fitsPeriod(consentId: string, amountMinor: number, atMs: number): boolean {
    const { paidMinor, payments } = this.used(consentId, atMs)
    return paidMinor + amountMinor <= LIMIT.capMinor && payments < LIMIT.paymentsMax
  }

  /** Takes note of where a payment has come by itself. @throws if it could not have */
  follow(one: PlainPayment, { status, feeMinor }: Pick<Payment, 'status' | 'feeMinor'>): void {
    if (status !== one.status && ENDED.includes(one.status)) {
      throw new Error(`${one.id} was ${one.status}, and is ${status}`)
    }
    one.status = status
    one.feeMinor = feeMinor
  }
}

export function refundedMinor({ refunds }: PlainPayment): number {
  return sum(refunds.filter(({ status }) => status !== 'failed'))
}

function sum(rows: readonly { readonly amountMinor: number }[]): number {
  return rows.reduce((minor, { amountMinor }) => minor + amountMinor, 0)
}
