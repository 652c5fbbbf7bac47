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

/** What an account held as its days began and as they ended, and what was booked in between. It adds up. */
export type Statement = Open<Schema<'Statement'>>

export type PayeeName = Schema<'PayeeName'>

/** The holder of an account at a Kenyan bank. */
export type AccountPayee = Schema<'AccountPayee'>

/** Whoever has a phone with mobile money. */
export type MobilePayee = Schema<'MobilePayee'>

/** A business that is paid by its paybill number and the payer's account with it. */
export type PaybillPayee = Schema<'PaybillPayee'>

/** A shop that is paid by its till number. */
export type TillPayee = Schema<'TillPayee'>

/**
 * Who receives: an account, a phone, a paybill or a till. Kenya has no IBAN, so an account is its number and its
 * bank's code.
 */
export type Payee = Schema<'Payee'>

/** Somebody whom an account has paid, or whom its holder has written down. */
export type Beneficiary = Open<Schema<'Beneficiary'>>

/** On which days it is paid. */
export type StandingOrderSchedule = Open<Schema<'StandingOrderSchedule'>>

/** How it went the last time. What failed is not tried again before the next day. */
export type StandingOrderRun = Open<Schema<'StandingOrderRun'>>

/** A payment that its holder has told the bank to make again and again. */
export type StandingOrder = Open<Schema<'StandingOrder'>>

export type StandingOrderList = Open<Schema<'StandingOrderList'>>

/** What moved on one account, or is held for a payment that is on its way. */
export type Transaction = Open<Schema<'Transaction'>>

/** What to add to, replace in and take out of a copy of an account's transactions. */
export type TransactionSync = Open<Schema<'TransactionSync'>>

/** awaiting_co_holder: one holder of the account has approved, and every other one must. The last four are final. */
export type ConsentStatus = Open<Schema<'ConsentStatus'>>

export type ConsentKind = Open<Schema<'ConsentKind'>>

export type Permission = Schema<'Permission'>

/** Of the calendar in Nairobi; a week begins on Monday. */
export type Period = Schema<'Period'>

/** An amount for each day, week or month in Nairobi. */
export type PeriodCap = Open<Schema<'PeriodCap'>>

/**
 * internal books at once between two Wekeza accounts. pesalink reaches other banks at any hour, up to KES
 * 999,999. mpesa reaches phones, paybills and tills in whole shillings. rtgs carries large sums within business
 * hours, and eft goes with the next batch of a business day.
 */
export type Rail = Schema<'Rail'>

/**
 * The rails that may carry the payment instead, in this order, where the first is closed or fails. They are part
 * of what the customer approves.
 */
export type FallbackRails = Schema<'FallbackRails'>

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

/**
 * To make the payments of one file, exactly as it is: its total, its number of items and its bytes are what the
 * customer approves.
 */
export type BulkPaymentConsentRequest = Schema<'BulkPaymentConsentRequest'>

/** To pay back, out of one account, payments that the application has made to it: each never above what was paid. */
export type RefundsConsentRequest = Schema<'RefundsConsentRequest'>

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
 * scheduled waits for its day, in_review for a person at the bank, pending for its rail to open or to confirm.
 * settled has moved the money; failed and cancelled have not.
 */
export type PaymentStatus = Open<Schema<'PaymentStatus'>>

/** A payment and where it stands. While it is in_review or pending, its amount and its fee are held. */
export type Payment = Open<Schema<'Payment'>>

/** The payment that the consent allows, field for field. */
export type PaymentRequest = Schema<'PaymentRequest'>

/** A payment that may be made. */
export type PaymentQuoteRequest = Schema<'PaymentQuoteRequest'>

/** What one rail would do with the payment. */
export type RailQuote = Open<Schema<'RailQuote'>>

/** What each rail would do with a payment. It holds nothing and promises no funds. */
export type PaymentQuote = Open<Schema<'PaymentQuote'>>

/** One step of a payment. */
export type PaymentStep = Open<Schema<'PaymentStep'>>

/** How a payment came to stand where it stands, oldest first. */
export type PaymentHistory = Open<Schema<'PaymentHistory'>>

/** The payee as the payer knows them. */
export type PayeeVerificationRequest = Schema<'PayeeVerificationRequest'>

/** How well the payee's name fits the one that the account is in. */
export type PayeeVerification = Open<Schema<'PayeeVerification'>>

export type RefundStatus = Open<Schema<'RefundStatus'>>

/**
 * Money that goes back to whoever paid. pending is with the rail, settled has moved the money, failed has not,
 * and what failed can be asked for again.
 */
export type Refund = Open<Schema<'Refund'>>

/** What of a payment goes back. */
export type RefundRequest = Schema<'RefundRequest'>

/**
 * accepted and partially_accepted: its payments are being made; partially, some rows were rejected. completed:
 * every row of the file is settled. partially_completed: some are, the others were rejected or failed. failed:
 * none is settled.
 */
export type BulkPaymentStatus = Open<Schema<'BulkPaymentStatus'>>

/** whole: one bad row refuses the file. items: the good rows are accepted, and the bad ones kept as rejected. */
export type BulkMode = Schema<'BulkMode'>

/** How many rows, and what their amounts come to. */
export type BulkTally = Open<Schema<'BulkTally'>>

/** A file of payments and where it stands. */
export type BulkPayment = Open<Schema<'BulkPayment'>>

/** One payment of a file. */
export type BulkPaymentItemRequest = Schema<'BulkPaymentItemRequest'>

/** A file of payments, the very one that the customer approved. */
export type BulkPaymentRequest = Schema<'BulkPaymentRequest'>

/**
 * rejected was never accepted; pending waits for its turn, or for its rail; the others are where its payment
 * ended.
 */
export type BulkPaymentItemStatus = Open<Schema<'BulkPaymentItemStatus'>>

/** What is wrong, and where. */
export type FieldError = Open<Schema<'FieldError'>>

/** One row of a file and what has become of it. */
export type BulkPaymentItem = Open<Schema<'BulkPaymentItem'>>

/** Between two accounts of the customer, under a payment consent whose payee is the receiving account. */
export type TransferRequest = Schema<'TransferRequest'>

/**
 * A transfer is booked at once, or refused. Where a bank's books are kept by another system, it is pending until
 * that system has booked it.
 */
export type Transfer = Open<Schema<'Transfer'>>

/** One of the customer's own consents, and the name of the application that asked for it. */
export type MyConsent = Open<Schema<'MyConsent'>>

/** How often an application has read one thing of one account, counted about every second. */
export type ConsentRead = Open<Schema<'ConsentRead'>>

/** One of the customer's own consents, what was read under it, and what was paid. */
export type MyConsentDetail = Open<Schema<'MyConsentDetail'>>

/** A payment or a transfer that was made under a consent, or a refund that concerns it. */
export type Receipt = Open<Schema<'Receipt'>>

/**
 * `open` awaits the staff. `released` and `declined` were decided by them. `expired` was not decided in time,
 * and `stopped` lost its consent or was cancelled first: neither payment is made.
 */
export type RiskReviewStatus = Open<Schema<'RiskReviewStatus'>>

/**
 * Why a rule or a risk engine wants a person to look. For the staff: neither the customer nor the application is
 * told.
 */
export type RiskReason = Open<Schema<'RiskReason'>>

/** A payment that waits for the bank's staff, its amount held meanwhile. */
export type RiskReview = Open<Schema<'RiskReview'>>

export type RiskReviewDecisionRequest = Schema<'RiskReviewDecisionRequest'>

/** Somebody who lives on a test bank. */
export type Persona = Open<Schema<'Persona'>>

export type PersonaList = Open<Schema<'PersonaList'>>

export type SandboxTokenRequest = Schema<'SandboxTokenRequest'>

/** The answer of a token endpoint (RFC 6749, section 5.1). */
export type TokenSet = Open<Schema<'TokenSet'>>

export type SandboxSessionRequest = Schema<'SandboxSessionRequest'>

export type SandboxStaffSessionRequest = Schema<'SandboxStaffSessionRequest'>

export type ApproveConsentRequest = Schema<'ApproveConsentRequest'>

export type RejectConsentRequest = Schema<'RejectConsentRequest'>

/** Bank time. A frozen clock moves only by advance; a ticking one also moves with the wall. */
export type Clock = Open<Schema<'Clock'>>

export type AdvanceClockRequest = Schema<'AdvanceClockRequest'>

/** A rail that reaches others. What the bank books by itself is always there. */
export type OutsideRail = Open<Schema<'OutsideRail'>>

/**
 * closed: it takes nothing, and the next of the consented rails carries the payment. failing: it takes payments,
 * and answers no where it would confirm.
 */
export type RailStateName = Schema<'RailStateName'>

/** How a rail behaves on a test bank. */
export type RailState = Open<Schema<'RailState'>>

export type RailStateList = Open<Schema<'RailStateList'>>

/** How the rail is to behave from now on. */
export type SetRailRequest = Schema<'SetRailRequest'>

export type Liveness = Open<Schema<'Liveness'>>

export type Readiness = Open<Schema<'Readiness'>>

export type Version = Open<Schema<'Version'>>

/** One entry of the error catalogue. */
export type ErrorExplanation = Open<Schema<'ErrorExplanation'>>

/** What happened to a payment. */
export type PaymentEvent = Open<Schema<'PaymentEvent'>>

/** What happened to a refund. */
export type RefundEvent = Open<Schema<'RefundEvent'>>

/** What happened to a bulk payment. */
export type BulkPaymentEvent = Open<Schema<'BulkPaymentEvent'>>

/** What happened to a transfer. */
export type TransferEvent = Open<Schema<'TransferEvent'>>

/** What happened to a consent. */
export type ConsentEvent = Open<Schema<'ConsentEvent'>>

/** What `wekeza.accounts.statement` can be asked for. */
export interface GetStatementQuery {
  /** The first day. */
  from: string
  /** The last day. */
  to: string
}

/** What `wekeza.accounts.beneficiaries` can be asked for. */
export interface ListBeneficiariesQuery {
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** What `wekeza.transactions.list` can be asked for. */
export interface ListTransactionsQuery {
  /** Booked, or held, at or after this time. */
  from?: string
  /** Booked, or held, before this time. */
  to?: string
  /** Only what is pending, or only what is posted. */
  status?: 'pending' | 'posted'
  /** Only money that came in, or only money that went out. */
  direction?: 'credit' | 'debit'
  /** Of this amount or more, whichever way it went. */
  amount_min?: string
  /** Of this amount or less, whichever way it went. */
  amount_max?: string
  /** With this in the description or the counterparty; A to Z are the same in either case. */
  text?: string
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** What `wekeza.transactions.sync` can be asked for. */
export interface SyncTransactionsQuery {
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the sync before. */
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
  status?: PaymentStatus
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** What `wekeza.refunds.list` can be asked for. */
export interface ListRefundsQuery {
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** What `wekeza.bulkPayments.list` can be asked for. */
export interface ListBulkPaymentsQuery {
  /** How many at most. 1 to 100; default 25. */
  limit?: number
  /** The next_cursor of the page before. */
  cursor?: string
}

/** What `wekeza.bulkPayments.items` can be asked for. */
export interface ListBulkPaymentItemsQuery {
  /** Only those that stand so. */
  status?: BulkPaymentItemStatus
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

/** What `wekeza.operations.listRiskReviews` can be asked for. */
export interface ListRiskReviewsQuery {
  /** Only those that stand so. */
  status?: RiskReviewStatus
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
  | 'fallback_rail_repeated'
  | 'payment_not_refundable'
  | 'refund_not_found'
  | 'refund_over_amount'
  | 'refund_over_cap'
  | 'refund_consent_unfit'
  | 'payment_over_period_cap'
  | 'payments_over_period_count'
  | 'consent_not_started'
  | 'payment_not_found'
  | 'payment_not_cancellable'
  | 'bulk_payment_not_found'
  | 'bulk_payment_not_cancellable'
  | 'bulk_payment_items_invalid'
  | 'malformed_csv'
  | 'payee_account_not_found'
  | 'payee_is_debtor'
  | 'account_dormant'
  | 'rail_not_eligible'
  | 'rail_limit_exceeded'
  | 'rail_not_found'
  | 'rail_minimum_not_met'
  | 'amount_not_whole'
  | 'rail_closed'
  | 'rail_failed'
  | 'core_refused'
  | 'bank_code_unknown'
  | 'phone_number_invalid'
  | 'execution_date_invalid'
  | 'risk_declined'
  | 'risk_review_not_found'
  | 'risk_review_not_open'
  | 'transfer_not_found'
  | 'creditor_account_not_own'
  | 'transaction_not_found'
  | 'statement_outside_consent'
  | 'not_a_test_bank'
  | 'persona_not_found'
  | 'account_not_of_customer'
  | 'scope_not_grantable'
  | 'error_code_unknown'
