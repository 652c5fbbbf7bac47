import type { RailName } from '../payments/payment.ts'

export type RefundStatus = 'pending' | 'settled' | 'failed'

/** Money that goes back to whoever paid: the whole payment or a part of it. */
export interface Refund {
  readonly id: string
  readonly paymentId: string
  /** of the kind refunds, under which the paid account gives; null where a rail is asked */
  readonly consentId: string | null
  /** what the payment was made under */
  readonly paymentConsentId: string
  readonly status: RefundStatus
  readonly amountMinor: number
  /** the rail that carried the payment, and brings it back */
  readonly rail: RailName
  /** the account that was paid, or the bank's own on the rail */
  readonly debtorAccountId: string
  /** the account that had paid */
  readonly creditorAccountId: string
  readonly reason: string | null
  /** a code of the failures, when the status is failed */
  readonly failureCode: string | null
  /** when the money is expected to be back; of a settled one, when it was */
  readonly expectedAtMs: number
  readonly createdAtMs: number
  readonly updatedAtMs: number
}

/** What changes when a refund moves on. */
export type RefundMove = Pick<Refund, 'status' | 'failureCode' | 'updatedAtMs'>

export interface StoredRefund extends Refund {
  /** counts up per bank; pages go by it */
  readonly sequence: number
}
