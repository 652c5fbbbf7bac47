import type { ConsentStatus, Permission } from './consents/consent.ts'
import type { AmountFault } from './money/parse-amount.ts'
import type { PaymentStatus } from './payments/payment.ts'

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
  | { code: 'rail_not_eligible'; rail: string; use: string }
  | { code: 'rail_limit_exceeded'; rail: string; maxMinor: number }
  | { code: 'execution_date_invalid'; received: string; earliest: string }
  | { code: 'risk_declined' }
  | { code: 'transfer_not_found'; transferId: string }
  | { code: 'creditor_account_not_own'; accountId: string }
  | { code: 'transaction_not_found'; transactionId: string }
  | { code: 'persona_not_found'; customerId: string }
  | { code: 'account_not_of_customer'; accountId: string }

export type FailureCode = Failure['code']
