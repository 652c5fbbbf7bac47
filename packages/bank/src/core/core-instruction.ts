import type { Payee, RailName } from '../payments/payment.ts'

/** What was asked of an outside core, and what it said. It bears the id of what caused it: `pay_…`, `trf_…`, `rfd_…`. */
export interface CoreInstruction {
  readonly id: string
  readonly kind: 'payment' | 'transfer' | 'refund'
  /** the payment that a refund gives back of */
  readonly refundOf: string | null
  /** whose money goes; of a refund by a rail, the bank's own on it */
  readonly debtorAccountId: string
  /** the payee's account, or the bank's own on the rail */
  readonly creditorAccountId: string
  /** who is paid, where that is not an account of this bank */
  readonly payee: Payee | null
  readonly rail: RailName
  /** without the fee; both are held until the core has decided */
  readonly amountMinor: number
  readonly feeMinor: number
  readonly description: string
  readonly status: 'waiting' | 'booked' | 'refused'
  /** how often the core was asked, this time included */
  readonly asks: number
  readonly orderedAtMs: number
  readonly updatedAtMs: number
}
