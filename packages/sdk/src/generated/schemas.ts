// Generated from the contract by `npx pnpm generate`. Do not edit: change spec/ and generate again.
import type { Schema } from '@wekeza/contract'
import type { Open } from '../open.ts'

/** A refusal (RFC 9457). `detail` ends with what to do next. */
export type Problem = Open<Schema<'Problem'>>

/** ISO 4217. */
export type Currency = Schema<'Currency'>

/** An account without anything that names its holder. */
export type Account = Open<Schema<'Account'>>

export type AccountList = Open<Schema<'AccountList'>>

/** An amount, exact, as a decimal string with two places; never a float. */
export type Money = Open<Schema<'Money'>>

/** RFC 3339, UTC. */
export type Timestamp = Schema<'Timestamp'>

/** What is booked, and what of it can be spent now (booked, less holds, plus an agreed overdraft). */
export type Balance = Open<Schema<'Balance'>>

/** An account's number and holders. Needs the permission account_details.read. */
export type AccountDetails = Open<Schema<'AccountDetails'>>

/** A booked movement on one account. */
export type Transaction = Open<Schema<'Transaction'>>

/** awaiting_co_holder: one holder of the account has approved, and every other one must. The last four are final. */
export type ConsentStatus = Open<Schema<'ConsentStatus'>>

export type ConsentKind = Open<Schema<'ConsentKind'>>

export type Permission = Schema<'Permission'>

/** Of the calendar in Nairobi; a week begins on Monday. */
export type Period = Schema<'Period'>

/** An amount for each day, week or month in Nairobi. */
export type PeriodCap = Open<Schema<'PeriodCap'>>

/** Who receives. Kenya has no IBAN, so an account is its number and its bank's code. */
export type Payee = Schema<'Payee'>

/** internal books at once between two Wekeza accounts; pesalink reaches other banks, up to KES 999,999. */
export type Rail = Schema<'Rail'>

/** What a customer was asked, and what became of it. Terms that its kind does not have are null. */
export type Consent = Open<Schema<'Consent'>>

/** To see accounts, until it expires. */
export type AccountAccessRequest = Schema<'AccountAccessRequest'>

/**
 * A positive amount. Up to thirteen digits before the point and two after it. What breaks that gets a code of
 * its own: amount_malformed, amount_negative, amount_zero, amount_too_precise, amount_too_large.
 */
export type MoneyInput = Schema<'MoneyInput'>

/** To make one payment, exactly this one. */
export type SinglePaymentRequest = Schema<'SinglePaymentRequest'>

/** An amount for each day, week or month in Nairobi. */
export type PeriodCapInput = Schema<'PeriodCapInput'>

/**
 * To make payments to the named payees, each within a cap and together within what a period allows, until it
 * expires. Periods are of the calendar in Nairobi: days, weeks from Monday, months.
 */
export type RecurringPaymentRequest = Schema<'RecurringPaymentRequest'>

/** To ask whether one account could pay an amount: yes or no, never how much it holds. */
export type FundsConfirmationRequest = Schema<'FundsConfirmationRequest'>

/** What the application asks the customer for. */
export type ConsentRequest = Schema<'ConsentRequest'>

/**
 * One thing that was done to a consent. sign: a holder approved, and another must. approve: nobody is left who
 * must.
 */
export type ConsentAct = Open<Schema<'ConsentAct'>>

/** What was done to a consent, oldest first. */
export type ConsentHistory = Open<Schema<'ConsentHistory'>>

export type FundsConfirmationAsk = Schema<'FundsConfirmationAsk'>

/** Whether the account could have paid the amount at that moment. Nothing is held back for it. */
export type FundsConfirmation = Open<Schema<'FundsConfirmation'>>

/**
 * A payment and where it stands: scheduled waits for its day, pending is with the rail and its amount is held,
 * settled has moved the money, failed and cancelled have not.
 */
export type Payment = Open<Schema<'Payment'>>

/** The payment that the consent allows, field for field. */
export type PaymentRequest = Schema<'PaymentRequest'>

/** Between two accounts of the customer, under a payment consent whose payee is the receiving account. */
export type TransferRequest = Schema<'TransferRequest'>

/** A transfer is booked at once, or refused. */
export type Transfer = Open<Schema<'Transfer'>>

/** One of the customer's own consents, and the name of the application that asked for it. */
export type MyConsent = Open<Schema<'MyConsent'>>

/** How often an application has read one thing of one account, counted about every second. */
export type ConsentRead = Open<Schema<'ConsentRead'>>

/** One of the customer's own consents, what was read under it, and what was paid. */
export type MyConsentDetail = Open<Schema<'MyConsentDetail'>>

/** A payment or a transfer that was made under a consent. */
export type Receipt = Open<Schema<'Receipt'>>

/** Somebody who lives on a test bank. */
export type Persona = Open<Schema<'Persona'>>

export type PersonaList = Open<Schema<'PersonaList'>>

export type SandboxTokenRequest = Schema<'SandboxTokenRequest'>

/** The answer of a token endpoint (RFC 6749, section 5.1). */
export type TokenSet = Open<Schema<'TokenSet'>>

export type SandboxSessionRequest = Schema<'SandboxSessionRequest'>

export type ApproveConsentRequest = Schema<'ApproveConsentRequest'>

export type RejectConsentRequest = Schema<'RejectConsentRequest'>

/** Bank time. A frozen clock moves only by advance; a ticking one also moves with the wall. */
export type Clock = Open<Schema<'Clock'>>

export type AdvanceClockRequest = Schema<'AdvanceClockRequest'>

export type Liveness = Open<Schema<'Liveness'>>

export type Readiness = Open<Schema<'Readiness'>>

export type Version = Open<Schema<'Version'>>

/** One entry of the error catalogue. */
export type ErrorExplanation = Open<Schema<'ErrorExplanation'>>

/** What happened to a payment. */
export type PaymentEvent = Open<Schema<'PaymentEvent'>>

/** What happened to a transfer. */
export type TransferEvent = Open<Schema<'TransferEvent'>>

/** What happened to a consent. */
export type ConsentEvent = Open<Schema<'ConsentEvent'>>

/** What `wekeza.transactions.list` can be asked for. */
export interface ListTransactionsQuery {
  /** Booked at or after this time. */
  from?: string
  /** Booked before this time. */
  to?: string
  /** Only money that came in, or only money that went out. */
  direction?: 'credit' | 'debit'
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** What `wekeza.consents.list` can be asked for. */
export interface ListConsentsQuery {
  /** Only those that stand so. */
  status?: ConsentStatus
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** What `wekeza.payments.list` can be asked for. */
export interface ListPaymentsQuery {
  /** Only those that stand so. */
  status?: 'scheduled' | 'pending' | 'settled' | 'failed' | 'cancelled'
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** What `wekeza.me.listConsents` can be asked for. */
export interface ListMyConsentsQuery {
  /** Only those that stand so. */
  status?: ConsentStatus
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** What `wekeza.me.listReceipts` can be asked for. */
export interface ListMyReceiptsQuery {
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** A code of the error catalogue; `wekeza.system.explainError(code)` says what each means. */
export type ErrorCode =
  | 'internal_error'
  | 'service_unavailable'
  | 'rate_limited'
  | 'route_not_found'
  | 'method_not_allowed'
  | 'headers_too_large'
  | 'credentials_missing'
  | 'token_invalid'
  | 'token_expired'
  | 'token_binding_missing'
  | 'dpop_proof_invalid'
  | 'dpop_nonce_required'
  | 'certificate_mismatch'
  | 'application_inactive'
  | 'caller_not_allowed'
  | 'scope_missing'
  | 'consent_revoked'
  | 'consent_expired'
  | 'consent_kind_mismatch'
  | 'permission_missing'
  | 'account_not_in_consent'
  | 'content_type_unsupported'
  | 'body_too_large'
  | 'malformed_json'
  | 'field_missing'
  | 'field_unknown'
  | 'field_type_invalid'
  | 'field_value_invalid'
  | 'parameter_invalid'
  | 'cursor_invalid'
  | 'idempotency_key_missing'
  | 'idempotency_key_invalid'
  | 'idempotency_key_reused'
  | 'amount_malformed'
  | 'amount_negative'
  | 'amount_zero'
  | 'amount_too_precise'
  | 'amount_too_large'
  | 'currency_not_supported'
  | 'insufficient_funds'
  | 'consent_not_found'
  | 'consent_expiry_invalid'
  | 'consent_start_invalid'
  | 'transactions_window_invalid'
  | 'consent_not_awaiting'
  | 'consent_not_authorised'
  | 'approval_code_needed'
  | 'consent_not_renewable'
  | 'consent_consumed'
  | 'payment_differs_from_consent'
  | 'payment_over_cap'
  | 'payment_over_period_cap'
  | 'payments_over_period_count'
  | 'consent_not_started'
  | 'payment_not_found'
  | 'payment_not_cancellable'
  | 'payee_account_not_found'
  | 'payee_is_debtor'
  | 'account_dormant'
  | 'rail_not_eligible'
  | 'rail_limit_exceeded'
  | 'execution_date_invalid'
  | 'risk_declined'
  | 'transfer_not_found'
  | 'creditor_account_not_own'
  | 'transaction_not_found'
  | 'not_a_test_bank'
  | 'persona_not_found'
  | 'account_not_of_customer'
  | 'scope_not_grantable'
  | 'error_code_unknown'
