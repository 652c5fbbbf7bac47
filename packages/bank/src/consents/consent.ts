import type { Period } from '../calendar/nairobi-period.ts'
import type { Payee, RailName } from '../payments/payment.ts'

export type ConsentKind =
  | 'account_access'
  | 'single_payment'
  | 'recurring_payment'
  | 'bulk_payment'
  | 'refunds'
  | 'funds_confirmation'
export type ConsentStatus =
  | 'awaiting_authorisation'
  | 'awaiting_co_holder'
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
  | 'beneficiaries.read'
  | 'standing_orders.read'

/** To see accounts. */
export interface AccountAccess {
  readonly kind: 'account_access'
  readonly permissions: readonly Permission[]
  /** what was booked before is not shown */
  readonly transactionsFromMs?: number
  /** what was booked then or later is not shown */
  readonly transactionsToMs?: number
}

/** To make one payment. */
export interface SinglePayment {
  readonly kind: 'single_payment'
  readonly amountMinor: number
  readonly payee: Payee
  readonly rail: RailName
  /** which rails may carry it instead, in this order; left out: none */
  readonly fallbackRails?: readonly RailName[]
  readonly debtorAccountId: string | null
}

/** What all payments of one period in Nairobi may come to. */
export interface PeriodLimit {
  readonly period: Period
  readonly capMinor: number
  readonly paymentsMax?: number
}

/** To make payments to these payees, and nobody else. */
export interface RecurringPayment {
  readonly kind: 'recurring_payment'
  readonly capPerPaymentMinor: number
  readonly perPeriod?: PeriodLimit
  readonly payees: readonly Payee[]
  readonly rail: RailName
  /** which rails may carry each payment instead, in this order; left out: none */
  readonly fallbackRails?: readonly RailName[]
  readonly debtorAccountId: string | null
  /** left out: from its approval on */
  readonly startsAtMs?: number
}

/** To make the payments of one file, exactly as it is. */
export interface BulkPayment {
  readonly kind: 'bulk_payment'
  /** of all items together */
  readonly totalMinor: number
  readonly itemsCount: number
  /** SHA-256 of the file's bytes, in lower-case hex */
  readonly fileHash: string
  readonly debtorAccountId: string | null
}

/** To pay back, out of one account, payments that the application has made to it. */
export interface Refunds {
  readonly kind: 'refunds'
  /** left out: only what was paid limits a refund */
  readonly capPerRefundMinor?: number
  readonly debtorAccountId: string | null
}

/** To ask whether one account could pay an amount. */
export interface FundsConfirmation {
  readonly kind: 'funds_confirmation'
  readonly debtorAccountId: string | null
}

/** What the application asks for. */
export type PaymentTerms = SinglePayment | RecurringPayment
export type Terms = AccountAccess | PaymentTerms | BulkPayment | Refunds | FundsConfirmation

/** What a customer was asked, and what became of it. */
export interface Consent {
  readonly id: string
  readonly applicationId: string
  /** who decided first; known once somebody has */
  readonly customerId: string | null
  /** whose consent it is: the one who decided, or every holder whose signature it needs */
  readonly holderIds: readonly string[]
  readonly status: ConsentStatus
  readonly terms: Terms
  /** the accounts that the customer chose; for a payment, the one that it draws on */
  readonly accountIds: readonly string[]
  /** whether the customer holds accounts that they did not choose to show */
  readonly accountsWithheld: boolean
  /** the payment, transfer or bulk payment that consumed a consent for one */
  readonly paymentId: string | null
  /** how many acts its history has; a move is made only if nobody has acted since it was read */
  readonly acts: number
  readonly expiresAtMs: number
  readonly createdAtMs: number
  readonly updatedAtMs: number
}

/** What changes when a consent moves on, beside its history. What is not named stays. */
export type ConsentMove = Pick<Consent, 'status' | 'updatedAtMs'> &
  Partial<
    Pick<
      Consent,
      'customerId' | 'holderIds' | 'accountIds' | 'accountsWithheld' | 'paymentId' | 'expiresAtMs'
    >
  >
