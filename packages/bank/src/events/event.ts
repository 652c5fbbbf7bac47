import type { Bulk } from '../bulk-payments/bulk.ts'
import type { Consent, ConsentStatus } from '../consents/consent.ts'
import type { Payment, PaymentStatus } from '../payments/payment.ts'
import type { Refund, RefundStatus } from '../refunds/refund.ts'
import type { Transfer, TransferStatus } from '../transfers/transfer.ts'

/** What happened, with the resource as it stood then. */
export type Happening =
  | { readonly type: `payment.${PaymentStatus}`; readonly payment: Payment }
  | { readonly type: `transfer.${TransferStatus}`; readonly transfer: Transfer }
  | {
      readonly type: `bulk_payment.${'accepted' | 'completed' | 'cancelled'}`
      readonly bulk: Bulk
    }
  | { readonly type: `refund.${RefundStatus}`; readonly refund: Refund }
  | {
      readonly type:
        | `consent.${Exclude<ConsentStatus, 'awaiting_authorisation'>}`
        | 'consent.renewed'
      readonly consent: Consent
    }

/** A happening that is written down, in the same commit as its cause. */
export interface NewEvent {
  readonly id: string
  readonly atMs: number
  readonly happening: Happening
}

export interface BankEvent extends NewEvent {
  /** counts up per bank */
  readonly sequence: number
}
