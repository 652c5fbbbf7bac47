import type { Bulk } from '../bulk-payments/bulk.ts'
import type { Consent, ConsentStatus } from '../consents/consent.ts'
import type { Payment, PaymentStatus } from '../payments/payment.ts'
import type { Refund, RefundStatus } from '../refunds/refund.ts'
import type { Transfer, TransferStatus } from '../transfers/transfer.ts'
import type { Crossing } from '../webhooks/threshold.ts'
import type { Webhook } from '../webhooks/webhook.ts'

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
  /** only its name: what was posted never changes, so it is read when somebody is to hear of it */
  | {
      readonly type: 'transaction.posted'
      readonly accountId: string
      readonly transactionId: string
    }
  | { readonly type: 'balance.threshold_reached'; readonly crossing: Crossing }
  | { readonly type: `webhook.${'test' | 'disabled'}`; readonly webhook: Webhook }

export type HappeningType = Happening['type']

/** What did not happen: an application of a test bank wants to hear of it all the same. */
export interface Simulated {
  readonly type: 'simulated'
  readonly as: HappeningType
  readonly applicationId: string
  readonly resource: Resource
  /** as it goes out */
  readonly data: unknown
}

/** What an event is about, and how often that has changed, this time included. */
export interface Resource {
  readonly type: ResourceType
  readonly id: string
  readonly version: number
}

export type ResourceType =
  | 'payment'
  | 'transfer'
  | 'bulk_payment'
  | 'refund'
  | 'consent'
  | 'transaction'
  | 'balance_threshold'
  | 'webhook'

/** A happening that is written down, in the same commit as its cause. */
export interface NewEvent {
  readonly id: string
  readonly atMs: number
  readonly happening: Happening | Simulated
}

export interface BankEvent extends NewEvent {
  /** counts up per bank; what waits is taken in this order */
  readonly sequence: number
  /** where it stands in the bank's journal: 1, 2, 3 … in the order of hand-over. Null while it waits for that. */
  readonly place: number | null
}

/** An event that was handed over. */
export interface JournalEvent extends BankEvent {
  readonly place: number
}

/** An event that takes its place, and the applications that are to hear it. */
export interface HandedOver {
  readonly event: NewEvent
  readonly audience: readonly string[]
}

/** An event's type, as its listeners know it. */
export function typeOf({ happening }: Pick<NewEvent, 'happening'>): HappeningType {
  return happening.type === 'simulated' ? happening.as : happening.type
}
