import type { Payee, RailName } from '../payments/payment.ts'

export type ConsentKind = 'account_access' | 'single_payment' | 'recurring_payment'
export type ConsentStatus =
  | 'awaiting_authorisation'
  | 'authorised'
  | 'rejected'
  | 'revoked'
  | 'expired'
  | 'consumed'
export type Permission =
  | 'accounts.read'
  | 'account_details.read'
  | 'balances.read'
  | 'transactions.read'

/** What the application asks for. */
export type Terms =
  | { readonly kind: 'account_access'; readonly permissions: readonly Permission[] }
  | {
      readonly kind: 'single_payment'
      readonly amountMinor: number
      readonly payee: Payee
      readonly rail: RailName
      readonly debtorAccountId: string | null
    }
  | {
      readonly kind: 'recurring_payment'
      readonly capPerPaymentMinor: number
      readonly payee: Payee
      readonly rail: RailName
      readonly debtorAccountId: string | null
    }

/** What a customer was asked, and what became of it. */
export interface Consent {
  readonly id: string
  readonly applicationId: string
  /** known once the customer has decided */
  readonly customerId: string | null
  readonly status: ConsentStatus
  readonly terms: Terms
  /** the accounts that the customer chose; for a payment, the one that it draws on */
  readonly accountIds: readonly string[]
  /** the payment or transfer that consumed a single payment consent */
  readonly paymentId: string | null
  readonly expiresAtMs: number
  readonly createdAtMs: number
  readonly updatedAtMs: number
}

/** What changes when a consent moves on. */
export type ConsentMove = Pick<Consent, 'status' | 'updatedAtMs'> &
  Partial<Pick<Consent, 'customerId' | 'accountIds' | 'paymentId'>>
