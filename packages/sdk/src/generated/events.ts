// Generated from the contract by `npx pnpm generate`. Do not edit: change spec/ and generate again.
import type { BalanceThresholdEvent, BulkPaymentEvent, ConsentEvent, PaymentEvent, RefundEvent, TransactionEvent, TransferEvent, WebhookEvent } from './schemas.ts'

/** Every type of event of the contract, and what it tells. */
export interface EventTypes {
  'payment.scheduled': PaymentEvent
  'payment.in_review': PaymentEvent
  'payment.pending': PaymentEvent
  'payment.settled': PaymentEvent
  'payment.failed': PaymentEvent
  'payment.cancelled': PaymentEvent
  'refund.pending': RefundEvent
  'refund.settled': RefundEvent
  'refund.failed': RefundEvent
  'bulk_payment.accepted': BulkPaymentEvent
  'bulk_payment.completed': BulkPaymentEvent
  'bulk_payment.cancelled': BulkPaymentEvent
  'transfer.pending': TransferEvent
  'transfer.settled': TransferEvent
  'transfer.failed': TransferEvent
  'consent.awaiting_co_holder': ConsentEvent
  'consent.authorised': ConsentEvent
  'consent.rejected': ConsentEvent
  'consent.revoked': ConsentEvent
  'consent.expired': ConsentEvent
  'consent.consumed': ConsentEvent
  'consent.renewed': ConsentEvent
  'transaction.posted': TransactionEvent
  'balance.threshold_reached': BalanceThresholdEvent
  'webhook.test': WebhookEvent
  'webhook.disabled': WebhookEvent
}
