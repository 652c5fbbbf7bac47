import type { BulkStatus, ItemFault } from './bulk-payments/bulk.ts'
import type { ConsentStatus, Permission } from './consents/consent.ts'
import type { AmountFault } from './money/parse-amount.ts'
import type { PaymentStatus } from './payments/payment.ts'
import type { ReviewStatus } from './risk/review.ts'
import type { DisabledReason } from './webhooks/webhook.ts'

/** Why the bank said no, with the facts that let the caller mend it. */
export type Failure =
  | { code: AmountFault; received: string }
  | { code: 'currency_not_supported'; received: string }
  | { code: 'insufficient_funds'; availableMinor: number; neededMinor: number }
  | { code: 'account_dormant'; accountId: string }
  | { code: 'consent_not_found'; consentId: string }
  | { code: 'consent_expiry_invalid'; latestMs: number }
  | { code: 'consent_start_invalid'; expiresAtMs: number }
  | { code: 'transactions_window_invalid' }
  | { code: 'consent_not_started'; consentId: string; startsAtMs: number }
  | { code: 'consent_not_renewable'; consentId: string; kind: string; status: ConsentStatus }
  | { code: 'consent_not_awaiting'; consentId: string; status: ConsentStatus }
  | { code: 'consent_not_authorised'; consentId: string; status: ConsentStatus }
  | { code: 'consent_revoked'; consentId: string }
  | { code: 'consent_expired'; consentId: string; expiredAtMs: number }
  | { code: 'consent_consumed'; consentId: string; paymentId: string | null }
  | { code: 'consent_kind_mismatch'; consentId: string; kind: string; wanted: readonly string[] }
  | { code: 'permission_missing'; consentId: string; permission: Permission }
  | { code: 'account_not_in_consent'; consentId: string; accountId: string }
  | { code: 'payment_differs_from_consent'; consentId: string; fields: readonly string[] }
  | { code: 'payment_over_cap'; consentId: string; capMinor: number }
  | { code: 'payment_over_period_cap'; consentId: string; leftMinor: number; nextStartMs: number }
  | {
      code: 'payments_over_period_count'
      consentId: string
      paymentsMax: number
      nextStartMs: number
    }
  | { code: 'payment_not_found'; paymentId: string }
  | { code: 'payment_not_cancellable'; paymentId: string; status: PaymentStatus }
  | { code: 'payee_account_not_found'; accountNumber: string }
  | { code: 'payee_is_debtor'; accountId: string }
  | { code: 'rail_not_eligible'; rail: string; use: readonly string[] }
  | { code: 'rail_limit_exceeded'; rail: string; maxMinor: number }
  | { code: 'rail_not_found'; rail: string }
  | { code: 'rail_minimum_not_met'; rail: string; minMinor: number }
  | { code: 'amount_not_whole'; rail: string }
  | { code: 'rail_closed'; rail: string }
  | { code: 'rail_failed'; rail: string }
  | { code: 'bank_code_unknown'; received: string }
  | { code: 'phone_number_invalid'; received: string }
  | { code: 'execution_date_invalid'; received: string; earliest: string }
  | { code: 'risk_declined' }
  | {
      code: 'bulk_payment_items_invalid'
      rowsCount: number
      itemsCount: number
      /** the first of them */
      faults: readonly { readonly row: number; readonly fault: ItemFault }[]
    }
  | { code: 'bulk_payment_not_found'; bulkId: string }
  | { code: 'bulk_payment_not_cancellable'; bulkId: string; status: BulkStatus }
  | { code: 'risk_review_not_found'; reviewId: string }
  | { code: 'risk_review_not_open'; reviewId: string; status: ReviewStatus }
  | { code: 'transfer_not_found'; transferId: string }
  | { code: 'fallback_rail_repeated'; rail: string }
  | { code: 'refund_not_found'; refundId: string }
  | { code: 'payment_not_refundable'; paymentId: string; status: PaymentStatus }
  | { code: 'refund_over_amount'; paymentId: string; leftMinor: number }
  | { code: 'refund_over_cap'; consentId: string; capMinor: number }
  | { code: 'refund_consent_unfit'; paymentId: string; internal: boolean }
  | { code: 'creditor_account_not_own'; accountId: string }
  | { code: 'transaction_not_found'; transactionId: string }
  | { code: 'statement_outside_consent'; consentId: string; from: string; to: string }
  | { code: 'webhook_not_found'; webhookId: string }
  | { code: 'webhook_url_refused'; fact: string }
  | { code: 'webhooks_too_many'; max: number }
  | { code: 'webhook_disabled'; webhookId: string; reason: DisabledReason | null }
  | { code: 'threshold_not_permitted'; accountId: string }
  | { code: 'delivery_not_found'; deliveryId: string }
  | { code: 'event_not_found'; eventId: string }
  | { code: 'account_not_found'; accountId: string }
  | { code: 'fault_not_found'; faultId: string }
  | { code: 'faults_too_many'; faultsMax: number }
  | { code: 'persona_not_found'; customerId: string }
  | { code: 'account_not_of_customer'; accountId: string }

export type FailureCode = Failure['code']
