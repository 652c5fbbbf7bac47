// Generated from the contract by `npx pnpm generate`. Do not edit: change spec/ and generate again.
import type { Call } from '../calls/call.ts'
import type { PagedCall } from '../calls/paged-call.ts'
import { Resource } from '../calls/resource.ts'
import type { CallOptions, WriteOptions } from '../options.ts'
import { operations } from './operations.ts'
import type {
  Account,
  AccountDetails,
  AccountList,
  AdvanceClockRequest,
  ApproveConsentRequest,
  Balance,
  Beneficiary,
  BulkPayment,
  BulkPaymentItem,
  BulkPaymentRequest,
  Clock,
  Consent,
  ConsentHistory,
  ConsentRequest,
  ErrorExplanation,
  FundsConfirmation,
  FundsConfirmationAsk,
  GetStatementQuery,
  ListBeneficiariesQuery,
  ListBulkPaymentItemsQuery,
  ListBulkPaymentsQuery,
  ListConsentsQuery,
  ListMyConsentsQuery,
  ListMyReceiptsQuery,
  ListPaymentsQuery,
  ListRefundsQuery,
  ListRiskReviewsQuery,
  ListTransactionsQuery,
  Liveness,
  MyConsent,
  MyConsentDetail,
  PayeeVerification,
  PayeeVerificationRequest,
  Payment,
  PaymentHistory,
  PaymentQuote,
  PaymentQuoteRequest,
  PaymentRequest,
  PersonaList,
  RailState,
  RailStateList,
  Readiness,
  Receipt,
  Refund,
  RefundRequest,
  RejectConsentRequest,
  RiskReview,
  RiskReviewDecisionRequest,
  SandboxSessionRequest,
  SandboxStaffSessionRequest,
  SandboxTokenRequest,
  SetRailRequest,
  StandingOrderList,
  Statement,
  SyncTransactionsQuery,
  TokenSet,
  Transaction,
  TransactionSync,
  Transfer,
  TransferRequest,
  Version,
} from './schemas.ts'

/** `wekeza.accounts`: accounts of the contract. */
export class Accounts extends Resource {
  /**
   * List the consented accounts.
   *
   * The accounts that the customer chose when approving the consent, in a stable order.
   *
   * Acts for a customer (`wekeza.withCustomer`), with the scope accounts.read.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing,
   * consent_revoked, consent_expired, consent_kind_mismatch, permission_missing
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const { data } = await wekeza.accounts.list()
   */
  list(options?: CallOptions): Call<AccountList> {
    return this.makeCall(operations.listAccounts, [], undefined, options)
  }

  /**
   * Read one account.
   *
   * One account of the consent, without number or holder.
   *
   * Acts for a customer (`wekeza.withCustomer`), with the scope accounts.read.
   * @param accountId An account of the consent.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing,
   * consent_revoked, consent_expired, consent_kind_mismatch, permission_missing, account_not_in_consent
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const account = await wekeza.accounts.get('acc_wanjiru_current')
   */
  get(accountId: string, options?: CallOptions): Call<Account> {
    return this.makeCall(operations.getAccount, [accountId], undefined, options)
  }

  /**
   * Read an account's balance.
   *
   * The booked balance, what is held for payments on their way, and what can be spent now.
   *
   * Acts for a customer (`wekeza.withCustomer`), with the scope balances.read.
   * @param accountId An account of the consent.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing,
   * consent_revoked, consent_expired, consent_kind_mismatch, permission_missing, account_not_in_consent
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const balance = await wekeza.accounts.balance('acc_wanjiru_current')
   */
  balance(accountId: string, options?: CallOptions): Call<Balance> {
    return this.makeCall(operations.getAccountBalance, [accountId], undefined, options)
  }

  /**
   * Read an account's number and holders.
   *
   * What somebody needs to pay into the account, and who holds it. A permission of its own.
   *
   * Acts for a customer (`wekeza.withCustomer`), with the scope accounts.read.
   * @param accountId An account of the consent.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing,
   * consent_revoked, consent_expired, consent_kind_mismatch, permission_missing, account_not_in_consent
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const accountDetails = await wekeza.accounts.details('acc_wanjiru_current')
   */
  details(accountId: string, options?: CallOptions): Call<AccountDetails> {
    return this.makeCall(operations.getAccountDetails, [accountId], undefined, options)
  }

  /**
   * Read an account's statement.
   *
   * What the account held as the first day began and as the last one ended, and what came in and went out in
   * between. Days are Nairobi's, and both are within. The consent must show every moment of them.
   *
   * Acts for a customer (`wekeza.withCustomer`), with the scope transactions.read.
   * @param accountId An account of the consent.
   * @param query what to ask for
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing,
   * consent_revoked, consent_expired, consent_kind_mismatch, permission_missing, account_not_in_consent,
   * statement_outside_consent
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const statement = await wekeza.accounts.statement('acc_wanjiru_current')
   */
  statement(accountId: string, query: GetStatementQuery, options?: CallOptions): Call<Statement> {
    return this.makeCall(operations.getStatement, [accountId], query, options)
  }

  /**
   * List an account's beneficiaries.
   *
   * Whom the account has paid, each once, and whom its holder has written down; the newest first, in pages. A
   * permission of its own.
   *
   * Acts for a customer (`wekeza.withCustomer`), with the scope beneficiaries.read.
   * @param accountId An account of the consent.
   * @param query what to ask for
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid, cursor_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing,
   * consent_revoked, consent_expired, consent_kind_mismatch, permission_missing, account_not_in_consent
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * for await (const beneficiary of wekeza.accounts.beneficiaries('acc_wanjiru_current')) {
   *   if (beneficiary.id === '…') break
   * }
   */
  beneficiaries(accountId: string, query?: ListBeneficiariesQuery, options?: CallOptions): PagedCall<Beneficiary> {
    return this.makePagedCall(operations.listBeneficiaries, [accountId], query, options)
  }

  /**
   * List an account's standing orders.
   *
   * What its holder has told the bank to pay again and again, and how it went. A permission of its own.
   *
   * Acts for a customer (`wekeza.withCustomer`), with the scope standing_orders.read.
   * @param accountId An account of the consent.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing,
   * consent_revoked, consent_expired, consent_kind_mismatch, permission_missing, account_not_in_consent
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const { data } = await wekeza.accounts.standingOrders('acc_wanjiru_current')
   */
  standingOrders(accountId: string, options?: CallOptions): Call<StandingOrderList> {
    return this.makeCall(operations.listStandingOrders, [accountId], undefined, options)
  }
}

/** `wekeza.transactions`: transactions of the contract. */
export class Transactions extends Resource {
  /**
   * List an account's transactions.
   *
   * Transactions, posted and pending, newest first, in pages. A pending one that is posted moves up to where it
   * was booked; to keep a copy that misses nothing, sync instead.
   *
   * Acts for a customer (`wekeza.withCustomer`), with the scope transactions.read.
   * @param accountId An account of the consent.
   * @param query what to ask for
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid, cursor_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing,
   * consent_revoked, consent_expired, consent_kind_mismatch, permission_missing, account_not_in_consent
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * for await (const transaction of wekeza.transactions.list('acc_wanjiru_current')) {
   *   if (transaction.id === '…') break
   * }
   */
  list(accountId: string, query?: ListTransactionsQuery, options?: CallOptions): PagedCall<Transaction> {
    return this.makePagedCall(operations.listTransactions, [accountId], query, options)
  }

  /**
   * Bring a copy of an account's transactions up to date.
   *
   * What has happened since the cursor, oldest first: what to add to a copy, what of it to replace, and what to
   * take out. Without a cursor it begins with the first transaction. Nothing is missed and nothing is told
   * twice, whatever is booked meanwhile. Go on while has_more is true, and keep the last next_cursor.
   *
   * Acts for a customer (`wekeza.withCustomer`), with the scope transactions.read.
   * @param accountId An account of the consent.
   * @param query what to ask for
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid, cursor_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing,
   * consent_revoked, consent_expired, consent_kind_mismatch, permission_missing, account_not_in_consent
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const transactionSync = await wekeza.transactions.sync('acc_wanjiru_current')
   */
  sync(accountId: string, query?: SyncTransactionsQuery, options?: CallOptions): Call<TransactionSync> {
    return this.makeCall(operations.syncTransactions, [accountId], query, options)
  }

  /**
   * Read one transaction.
   *
   * One transaction of the account, posted or pending.
   *
   * Acts for a customer (`wekeza.withCustomer`), with the scope transactions.read.
   * @param accountId An account of the consent.
   * @param transactionId The id of a transaction.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing,
   * consent_revoked, consent_expired, consent_kind_mismatch, permission_missing, account_not_in_consent
   * @throws {NotFoundError} 404 transaction_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const transaction = await wekeza.transactions.get('acc_wanjiru_current', 'txn_01k3m7q0r8e4x5v6')
   */
  get(accountId: string, transactionId: string, options?: CallOptions): Call<Transaction> {
    return this.makeCall(operations.getTransaction, [accountId, transactionId], undefined, options)
  }
}

/** `wekeza.consents`: consents of the contract. */
export class Consents extends Resource {
  /**
   * List the application's consents.
   *
   * Every consent that this application asked for, newest first, in pages.
   *
   * Called by the application itself, with the scope consents.manage.
   * @param query what to ask for
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid, cursor_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * for await (const consent of wekeza.consents.list()) {
   *   if (consent.id === '…') break
   * }
   */
  list(query?: ListConsentsQuery, options?: CallOptions): PagedCall<Consent> {
    return this.makePagedCall(operations.listConsents, [], query, options)
  }

  /**
   * Ask a customer for a consent.
   *
   * Writes down what the application asks for. It allows nothing until a customer approves it at
   * `authorisation_url`. A payment consent is bound to amount, currency, payee and rails; recurring payments to
   * their payees, their rails and their caps; a bulk payment to its total, its number of items and its file;
   * refunds to the account that pays them.
   *
   * Called by the application itself, with the scope consents.manage. Carries an Idempotency-Key, a new UUID
   * unless you give one, and is retried with the same.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid, idempotency_key_missing, idempotency_key_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 idempotency_key_reused, amount_malformed, amount_negative, amount_zero,
   * amount_too_precise, amount_too_large, currency_not_supported, consent_expiry_invalid, consent_start_invalid,
   * transactions_window_invalid, fallback_rail_repeated, rail_not_eligible, rail_limit_exceeded,
   * rail_minimum_not_met, amount_not_whole, bank_code_unknown, phone_number_invalid
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const consent = await wekeza.consents.create({
   *   kind: 'account_access',
   *   permissions: ['accounts.read', 'balances.read', 'transactions.read'],
   * })
   */
  create(body: ConsentRequest, options?: WriteOptions): Call<Consent> {
    return this.makeCall(operations.createConsent, [], body, options)
  }

  /**
   * Read a consent.
   *
   * What was asked and where it stands.
   *
   * Called by the application itself, with the scope consents.manage.
   * @param consentId The id of a consent.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {NotFoundError} 404 consent_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const consent = await wekeza.consents.get('csn_01k3m7q0r8e4x5v6')
   */
  get(consentId: string, options?: CallOptions): Call<Consent> {
    return this.makeCall(operations.getConsent, [consentId], undefined, options)
  }

  /**
   * Withdraw a consent.
   *
   * Ends the consent; its tokens stop working with the next request. A consent that has already ended is
   * answered as it stands, so that a retry is safe.
   *
   * Called by the application itself, with the scope consents.manage.
   * @param consentId The id of a consent.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {NotFoundError} 404 consent_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const consent = await wekeza.consents.revoke('csn_01k3m7q0r8e4x5v6')
   */
  revoke(consentId: string, options?: CallOptions): Call<Consent> {
    return this.makeCall(operations.revokeConsent, [consentId], undefined, options)
  }

  /**
   * Read what was done to a consent.
   *
   * Every act upon it, by whom and when, oldest first. Of several holders only the first is named.
   *
   * Called by the application itself, with the scope consents.manage.
   * @param consentId The id of a consent.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {NotFoundError} 404 consent_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const consentHistory = await wekeza.consents.history('csn_01k3m7q0r8e4x5v6')
   */
  history(consentId: string, options?: CallOptions): Call<ConsentHistory> {
    return this.makeCall(operations.getConsentHistory, [consentId], undefined, options)
  }
}

/** `wekeza.funds`: funds of the contract. */
export class Funds extends Resource {
  /**
   * Ask whether an account could pay an amount.
   *
   * Yes or no for the account of the consent, and when it was looked at. The balance is not told, and nothing is
   * held back.
   *
   * Acts for a customer (`wekeza.withCustomer`), with the scope funds.read.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing,
   * consent_revoked, consent_expired, consent_kind_mismatch
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 amount_malformed, amount_negative, amount_zero, amount_too_precise,
   * amount_too_large, currency_not_supported
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const fundsConfirmation = await wekeza.funds.confirm({ amount: { amount: '42000.00', currency: 'KES' } })
   */
  confirm(body: FundsConfirmationAsk, options?: CallOptions): Call<FundsConfirmation> {
    return this.makeCall(operations.confirmFunds, [], body, options)
  }
}

/** `wekeza.payments`: payments of the contract. */
export class Payments extends Resource {
  /**
   * List the consent's payments.
   *
   * The payments made under the token's consent, newest first, in pages.
   *
   * Acts for a customer (`wekeza.withCustomer`), with the scope payments.read.
   * @param query what to ask for
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid, cursor_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing,
   * consent_revoked, consent_expired, consent_kind_mismatch, consent_not_authorised
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * for await (const payment of wekeza.payments.list()) {
   *   if (payment.id === '…') break
   * }
   */
  list(query?: ListPaymentsQuery, options?: CallOptions): PagedCall<Payment> {
    return this.makePagedCall(operations.listPayments, [], query, options)
  }

  /**
   * Make a payment.
   *
   * Makes the payment that the consent allows, field for field. An internal payment is settled in the answer; a
   * pesalink payment is pending until the rail confirms; one with a later execution_date is scheduled.
   *
   * Acts for a customer (`wekeza.withCustomer`), with the scope payments.write. Carries an Idempotency-Key, a
   * new UUID unless you give one, and is retried with the same.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid, idempotency_key_missing, idempotency_key_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing,
   * consent_revoked, consent_expired, consent_kind_mismatch, consent_not_authorised
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 idempotency_key_reused, amount_malformed, amount_negative, amount_zero,
   * amount_too_precise, amount_too_large, currency_not_supported, insufficient_funds, consent_consumed,
   * payment_differs_from_consent, payment_over_cap, payment_over_period_cap, payments_over_period_count,
   * consent_not_started, payee_account_not_found, payee_is_debtor, account_dormant, rail_minimum_not_met,
   * amount_not_whole, execution_date_invalid, risk_declined
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable, rail_closed
   * @example
   * const payment = await wekeza.payments.create({
   *   debtor_account_id: 'acc_wanjiru_current',
   *   amount: { amount: '1250.00', currency: 'KES' },
   *   payee: {
   *     type: 'account',
   *     name: 'Baraka Traders Ltd',
   *     account_number: '0110000021',
   *     bank_code: '77',
   *   },
   *   rail: 'internal',
   *   reference: 'Invoice 42',
   * })
   */
  create(body: PaymentRequest, options?: WriteOptions): Call<Payment> {
    return this.makeCall(operations.createPayment, [], body, options)
  }

  /**
   * Ask which rails could carry a payment.
   *
   * Fee, bounds, hours and expected time of each rail for a payment, or why it cannot carry it. No customer is
   * involved: nobody's account is looked at.
   *
   * Called by the application itself, with the scope payments.prepare.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 amount_malformed, amount_negative, amount_zero, amount_too_precise,
   * amount_too_large, currency_not_supported, bank_code_unknown, phone_number_invalid, execution_date_invalid
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const paymentQuote = await wekeza.payments.quote({
   *   amount: { amount: '1250.00', currency: 'KES' },
   *   payee: { type: 'mobile', name: 'Achieng Odhiambo', phone_number: '254712345678' },
   * })
   */
  quote(body: PaymentQuoteRequest, options?: CallOptions): Call<PaymentQuote> {
    return this.makeCall(operations.quotePayment, [], body, options)
  }

  /**
   * Read a payment.
   *
   * The payment and where it stands; readable after its single payment consent was consumed.
   *
   * Acts for a customer (`wekeza.withCustomer`), with the scope payments.read.
   * @param paymentId The id of a payment.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing,
   * consent_revoked, consent_expired, consent_kind_mismatch, consent_not_authorised
   * @throws {NotFoundError} 404 payment_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const payment = await wekeza.payments.get('pay_01k3m7q0r8e4x5v6')
   */
  get(paymentId: string, options?: CallOptions): Call<Payment> {
    return this.makeCall(operations.getPayment, [paymentId], undefined, options)
  }

  /**
   * Cancel a scheduled payment.
   *
   * Only while it is scheduled. A payment that is already cancelled is answered as it stands.
   *
   * Acts for a customer (`wekeza.withCustomer`), with the scope payments.write.
   * @param paymentId The id of a payment.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing,
   * consent_revoked, consent_expired, consent_kind_mismatch, consent_not_authorised
   * @throws {NotFoundError} 404 payment_not_found
   * @throws {ConflictError} 409 payment_not_cancellable
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const payment = await wekeza.payments.cancel('pay_01k3m7q0r8e4x5v6')
   */
  cancel(paymentId: string, options?: CallOptions): Call<Payment> {
    return this.makeCall(operations.cancelPayment, [paymentId], undefined, options)
  }

  /**
   * Read how a payment came to stand where it stands.
   *
   * Every step of it, when and by which rail, oldest first.
   *
   * Acts for a customer (`wekeza.withCustomer`), with the scope payments.read.
   * @param paymentId The id of a payment.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing,
   * consent_revoked, consent_expired, consent_kind_mismatch, consent_not_authorised
   * @throws {NotFoundError} 404 payment_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const paymentHistory = await wekeza.payments.history('pay_01k3m7q0r8e4x5v6')
   */
  history(paymentId: string, options?: CallOptions): Call<PaymentHistory> {
    return this.makeCall(operations.getPaymentHistory, [paymentId], undefined, options)
  }
}

/** `wekeza.payees`: payments of the contract. */
export class Payees extends Resource {
  /**
   * Ask whether a payee is who the payer takes them for.
   *
   * Compares the payee's name with the one that the account is in, before anybody is asked for a consent. Case,
   * order, punctuation, accents, titles and forms of business do not count.
   *
   * Called by the application itself, with the scope payments.prepare.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 bank_code_unknown, phone_number_invalid
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const payeeVerification = await wekeza.payees.verify({
   *   payee: {
   *     type: 'account',
   *     name: 'Baraka Trader',
   *     account_number: '0110000021',
   *     bank_code: '77',
   *   },
   * })
   */
  verify(body: PayeeVerificationRequest, options?: CallOptions): Call<PayeeVerification> {
    return this.makeCall(operations.verifyPayee, [], body, options)
  }
}

/** `wekeza.refunds`: refunds of the contract. */
export class Refunds extends Resource {
  /**
   * List a payment's refunds.
   *
   * What has gone back, is on its way, or failed: newest first, in pages.
   *
   * Called by the application itself, with the scope refunds.manage.
   * @param paymentId The id of a payment.
   * @param query what to ask for
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid, cursor_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {NotFoundError} 404 payment_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * for await (const refund of wekeza.refunds.list('pay_01k3m7q0r8e4x5v6')) {
   *   if (refund.id === '…') break
   * }
   */
  list(paymentId: string, query?: ListRefundsQuery, options?: CallOptions): PagedCall<Refund> {
    return this.makePagedCall(operations.listRefunds, [paymentId], query, options)
  }

  /**
   * Pay back a payment.
   *
   * Of a settled payment that this application made, all or a part; several may be made, and together they never
   * come to more than was paid. Of an internal payment the money comes out of the paid account at once, under a
   * consent of the kind refunds. On any other rail the refund is pending until the rail has brought the money
   * back. Fees stay.
   *
   * Called by the application itself, with the scope refunds.manage. Carries an Idempotency-Key, a new UUID
   * unless you give one, and is retried with the same.
   * @param paymentId The id of a payment.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid, idempotency_key_missing, idempotency_key_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing,
   * consent_revoked, consent_expired, consent_kind_mismatch, consent_not_authorised
   * @throws {NotFoundError} 404 consent_not_found, payment_not_found
   * @throws {ConflictError} 409 payment_not_refundable
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 idempotency_key_reused, amount_malformed, amount_negative, amount_zero,
   * amount_too_precise, amount_too_large, currency_not_supported, insufficient_funds, refund_over_amount,
   * refund_over_cap, refund_consent_unfit, account_dormant, rail_minimum_not_met, amount_not_whole
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable, rail_closed
   * @example
   * const refund = await wekeza.refunds.create('pay_01k3m7q0r8e4x5v6', {
   *   amount: { amount: '250.00', currency: 'KES' },
   *   consent_id: 'csn_01k3m7q0r8e4x5v7',
   *   reason: 'One item was out of stock',
   * })
   */
  create(paymentId: string, body: RefundRequest, options?: WriteOptions): Call<Refund> {
    return this.makeCall(operations.createRefund, [paymentId], body, options)
  }

  /**
   * Read a refund.
   *
   * Where a refund of this payment stands.
   *
   * Called by the application itself, with the scope refunds.manage.
   * @param paymentId The id of a payment.
   * @param refundId The id of a refund.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {NotFoundError} 404 refund_not_found, payment_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const refund = await wekeza.refunds.get('pay_01k3m7q0r8e4x5v6', 'rfd_01k3m7q0r8e4x5v6')
   */
  get(paymentId: string, refundId: string, options?: CallOptions): Call<Refund> {
    return this.makeCall(operations.getRefund, [paymentId, refundId], undefined, options)
  }
}

/** `wekeza.bulkPayments`: bulk payments of the contract. */
export class BulkPayments extends Resource {
  /**
   * List the consent's bulk payments.
   *
   * The bulk payments made under the token's consent, newest first, in pages.
   *
   * Acts for a customer (`wekeza.withCustomer`), with the scope payments.read.
   * @param query what to ask for
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid, cursor_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing,
   * consent_revoked, consent_expired, consent_kind_mismatch, consent_not_authorised
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * for await (const bulkPayment of wekeza.bulkPayments.list()) {
   *   if (bulkPayment.id === '…') break
   * }
   */
  list(query?: ListBulkPaymentsQuery, options?: CallOptions): PagedCall<BulkPayment> {
    return this.makePagedCall(operations.listBulkPayments, [], query, options)
  }

  /**
   * Pay a file of payments.
   *
   * Takes up to 10,000 payments out of one account, as JSON or as a CSV file, under a consent of the kind
   * bulk_payment. The consent names the file: `file_hash` is the SHA-256 of this request's body, byte for byte
   * (`sha256sum payroll.csv`), in lower-case hex; `items_count` is the number of its rows, and `total` the sum
   * of the amounts that can be read. With the mode `whole` one bad row refuses the file, and every bad row is
   * named; with the mode `items` the good rows are accepted, and the bad ones kept as rejected, each with its
   * reasons. What is accepted is held at once, with its fees; the payments follow in the background, hundreds at
   * a time. What each of them comes to is told by the items, and the file's end by bulk_payment.completed; an
   * item that is settled as it is made tells no event of its own, one that its rail settles or fails later tells
   * payment.settled or payment.failed. A CSV has a header. Its columns, in any order: amount; payee_type
   * (account, mobile, paybill or till; account where there is no such column, or nothing in it); name;
   * account_number and bank_code, phone_number, paybill_number and account_reference, or till_number; and if
   * wanted currency, rail and reference.
   *
   * Acts for a customer (`wekeza.withCustomer`), with the scope payments.write. Carries an Idempotency-Key, a
   * new UUID unless you give one, and is retried with the same.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid, idempotency_key_missing, idempotency_key_invalid, malformed_csv
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing,
   * consent_revoked, consent_expired, consent_kind_mismatch, consent_not_authorised
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 idempotency_key_reused, insufficient_funds, consent_consumed,
   * payment_differs_from_consent, bulk_payment_items_invalid, account_dormant, execution_date_invalid,
   * risk_declined
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const bulkPayment = await wekeza.bulkPayments.create({
   *   mode: 'whole',
   *   items: [
   *     {
   *       payee: {
   *         type: 'account',
   *         name: 'Baraka Traders Ltd',
   *         account_number: '0110000021',
   *         bank_code: '77',
   *       },
   *       amount: { amount: '1250.00', currency: 'KES' },
   *       reference: 'Invoice 42',
   *     },
   *     {
   *       payee: {
   *         type: 'mobile',
   *         name: 'Akinyi Odhiambo',
   *         phone_number: '254712345678',
   *       },
   *       amount: { amount: '800.00', currency: 'KES' },
   *       rail: 'mpesa',
   *     },
   *   ],
   * })
   */
  create(body: BulkPaymentRequest, options?: WriteOptions): Call<BulkPayment> {
    return this.makeCall(operations.createBulkPayment, [], body, options)
  }

  /**
   * Read a bulk payment.
   *
   * Where the file stands, with its totals; readable after its consent was consumed.
   *
   * Acts for a customer (`wekeza.withCustomer`), with the scope payments.read.
   * @param bulkPaymentId The id of a bulk payment.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing,
   * consent_revoked, consent_expired, consent_kind_mismatch, consent_not_authorised
   * @throws {NotFoundError} 404 bulk_payment_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const bulkPayment = await wekeza.bulkPayments.get('blk_01k3m7q0r8e4x5v6')
   */
  get(bulkPaymentId: string, options?: CallOptions): Call<BulkPayment> {
    return this.makeCall(operations.getBulkPayment, [bulkPaymentId], undefined, options)
  }

  /**
   * Cancel a bulk payment.
   *
   * Only before its first payment is made, and so before its execution_date; one without that begins moments
   * after it was accepted. What was held is free again. One that is already cancelled is answered as it stands.
   *
   * Acts for a customer (`wekeza.withCustomer`), with the scope payments.write.
   * @param bulkPaymentId The id of a bulk payment.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing,
   * consent_revoked, consent_expired, consent_kind_mismatch, consent_not_authorised
   * @throws {NotFoundError} 404 bulk_payment_not_found
   * @throws {ConflictError} 409 bulk_payment_not_cancellable
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const bulkPayment = await wekeza.bulkPayments.cancel('blk_01k3m7q0r8e4x5v6')
   */
  cancel(bulkPaymentId: string, options?: CallOptions): Call<BulkPayment> {
    return this.makeCall(operations.cancelBulkPayment, [bulkPaymentId], undefined, options)
  }

  /**
   * List the rows of a bulk payment.
   *
   * Every row of the file and what has become of it, in the order of the file, in pages.
   *
   * Acts for a customer (`wekeza.withCustomer`), with the scope payments.read.
   * @param bulkPaymentId The id of a bulk payment.
   * @param query what to ask for
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid, cursor_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing,
   * consent_revoked, consent_expired, consent_kind_mismatch, consent_not_authorised
   * @throws {NotFoundError} 404 bulk_payment_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * for await (const bulkPaymentItem of wekeza.bulkPayments.items('blk_01k3m7q0r8e4x5v6')) {
   *   console.log(bulkPaymentItem)
   * }
   */
  items(bulkPaymentId: string, query?: ListBulkPaymentItemsQuery, options?: CallOptions): PagedCall<BulkPaymentItem> {
    return this.makePagedCall(operations.listBulkPaymentItems, [bulkPaymentId], query, options)
  }
}

/** `wekeza.transfers`: transfers of the contract. */
export class Transfers extends Resource {
  /**
   * Move money between a customer's own accounts.
   *
   * Booked at once. It runs under a payment consent on the internal rail whose payee is the receiving account.
   *
   * Acts for a customer (`wekeza.withCustomer`), with the scope payments.write. Carries an Idempotency-Key, a
   * new UUID unless you give one, and is retried with the same.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid, idempotency_key_missing, idempotency_key_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing,
   * consent_revoked, consent_expired, consent_kind_mismatch, consent_not_authorised
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 idempotency_key_reused, amount_malformed, amount_negative, amount_zero,
   * amount_too_precise, amount_too_large, currency_not_supported, insufficient_funds, consent_consumed,
   * payment_differs_from_consent, payment_over_cap, payment_over_period_cap, payments_over_period_count,
   * consent_not_started, payee_is_debtor, account_dormant, risk_declined, creditor_account_not_own
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const transfer = await wekeza.transfers.create({
   *   debtor_account_id: 'acc_wanjiru_current',
   *   creditor_account_id: 'acc_wanjiru_savings',
   *   amount: { amount: '5000.00', currency: 'KES' },
   *   reference: 'School fees',
   * })
   */
  create(body: TransferRequest, options?: WriteOptions): Call<Transfer> {
    return this.makeCall(operations.createTransfer, [], body, options)
  }

  /**
   * Read a transfer.
   *
   * A transfer made under the token's consent.
   *
   * Acts for a customer (`wekeza.withCustomer`), with the scope payments.read.
   * @param transferId The id of a transfer.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing,
   * consent_revoked, consent_expired, consent_kind_mismatch, consent_not_authorised
   * @throws {NotFoundError} 404 transfer_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const transfer = await wekeza.transfers.get('trf_01k3m7q0r8e4x5v6')
   */
  get(transferId: string, options?: CallOptions): Call<Transfer> {
    return this.makeCall(operations.getTransfer, [transferId], undefined, options)
  }
}

/** `wekeza.me`: me of the contract. */
export class Me extends Resource {
  /**
   * List my consents.
   *
   * What this customer was asked and decided, and what awaits them as another holder; newest first, in pages.
   *
   * Acts in a customer's own session (`wekeza.withCustomer`), with the scope me.
   * @param query what to ask for
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid, cursor_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * for await (const myConsent of wekeza.me.listConsents()) {
   *   console.log(myConsent)
   * }
   */
  listConsents(query?: ListMyConsentsQuery, options?: CallOptions): PagedCall<MyConsent> {
    return this.makePagedCall(operations.listMyConsents, [], query, options)
  }

  /**
   * Read one of my consents.
   *
   * It, what the application has last read under it, and what it has paid.
   *
   * Acts in a customer's own session (`wekeza.withCustomer`), with the scope me.
   * @param consentId The id of a consent.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {NotFoundError} 404 consent_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const myConsentDetail = await wekeza.me.getConsent('csn_01k3m7q0r8e4x5v6')
   */
  getConsent(consentId: string, options?: CallOptions): Call<MyConsentDetail> {
    return this.makeCall(operations.getMyConsent, [consentId], undefined, options)
  }

  /**
   * Withdraw one of my consents.
   *
   * Ends it; its tokens stop working with the next request. One that has already ended is answered as it stands.
   *
   * Acts in a customer's own session (`wekeza.withCustomer`), with the scope me.
   * @param consentId The id of a consent.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {NotFoundError} 404 consent_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const myConsent = await wekeza.me.revokeConsent('csn_01k3m7q0r8e4x5v6')
   */
  revokeConsent(consentId: string, options?: CallOptions): Call<MyConsent> {
    return this.makeCall(operations.revokeMyConsent, [consentId], undefined, options)
  }

  /**
   * Read what was done to one of my consents.
   *
   * Every act upon it, by whom and when, oldest first.
   *
   * Acts in a customer's own session (`wekeza.withCustomer`), with the scope me.
   * @param consentId The id of a consent.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {NotFoundError} 404 consent_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const consentHistory = await wekeza.me.consentHistory('csn_01k3m7q0r8e4x5v6')
   */
  consentHistory(consentId: string, options?: CallOptions): Call<ConsentHistory> {
    return this.makeCall(operations.getMyConsentHistory, [consentId], undefined, options)
  }

  /**
   * Approve a consent as another holder.
   *
   * Signs what another holder of the account has approved; it allows something once every holder has. To sign
   * again changes nothing.
   *
   * Acts in a customer's own session (`wekeza.withCustomer`), with the scope me.
   * @param consentId The id of a consent.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing,
   * approval_code_needed
   * @throws {NotFoundError} 404 consent_not_found
   * @throws {ConflictError} 409 consent_not_awaiting
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const myConsent = await wekeza.me.approveConsent('csn_01k3m7q0r8e4x5v6')
   */
  approveConsent(consentId: string, options?: CallOptions): Call<MyConsent> {
    return this.makeCall(operations.approveMyConsent, [consentId], undefined, options)
  }

  /**
   * Reject a consent as a holder.
   *
   * Ends what another holder of the account has approved, and not every one yet.
   *
   * Acts in a customer's own session (`wekeza.withCustomer`), with the scope me.
   * @param consentId The id of a consent.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {NotFoundError} 404 consent_not_found
   * @throws {ConflictError} 409 consent_not_awaiting
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const myConsent = await wekeza.me.rejectConsent('csn_01k3m7q0r8e4x5v6')
   */
  rejectConsent(consentId: string, options?: CallOptions): Call<MyConsent> {
    return this.makeCall(operations.rejectMyConsent, [consentId], undefined, options)
  }

  /**
   * Let one of my consents last longer.
   *
   * From now on for the time that its kind lasts by default, never less than it had left. Account access and
   * recurring payments only.
   *
   * Acts in a customer's own session (`wekeza.withCustomer`), with the scope me.
   * @param consentId The id of a consent.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {NotFoundError} 404 consent_not_found
   * @throws {ConflictError} 409 consent_not_renewable
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const myConsent = await wekeza.me.renewConsent('csn_01k3m7q0r8e4x5v6')
   */
  renewConsent(consentId: string, options?: CallOptions): Call<MyConsent> {
    return this.makeCall(operations.renewMyConsent, [consentId], undefined, options)
  }

  /**
   * List what was paid under one of my consents.
   *
   * Payments and transfers, newest first, in pages.
   *
   * Acts in a customer's own session (`wekeza.withCustomer`), with the scope me.
   * @param consentId The id of a consent.
   * @param query what to ask for
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid, cursor_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {NotFoundError} 404 consent_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * for await (const receipt of wekeza.me.listReceipts('csn_01k3m7q0r8e4x5v6')) {
   *   if (receipt.id === '…') break
   * }
   */
  listReceipts(consentId: string, query?: ListMyReceiptsQuery, options?: CallOptions): PagedCall<Receipt> {
    return this.makePagedCall(operations.listMyReceipts, [consentId], query, options)
  }
}

/** `wekeza.operations`: operations of the contract. */
export class Operations extends Resource {
  /**
   * List risk reviews.
   *
   * Payments that the bank's risk rules put before its staff, newest first, in pages.
   *
   * Acts for the bank's staff (`wekeza.withCustomer`), with the scope operations.read.
   * @param query what to ask for
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid, cursor_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * for await (const riskReview of wekeza.operations.listRiskReviews()) {
   *   if (riskReview.id === '…') break
   * }
   */
  listRiskReviews(query?: ListRiskReviewsQuery, options?: CallOptions): PagedCall<RiskReview> {
    return this.makePagedCall(operations.listRiskReviews, [], query, options)
  }

  /**
   * Get a risk review.
   *
   * One payment that was put before the staff, why, and what became of it.
   *
   * Acts for the bank's staff (`wekeza.withCustomer`), with the scope operations.read.
   * @param riskReviewId The id of a risk review.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {NotFoundError} 404 risk_review_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const riskReview = await wekeza.operations.getRiskReview('rvw_01k3m7q0r8e4x5v6')
   */
  getRiskReview(riskReviewId: string, options?: CallOptions): Call<RiskReview> {
    return this.makeCall(operations.getRiskReview, [riskReviewId], undefined, options)
  }

  /**
   * Release a payment.
   *
   * The payment goes on its way from where it was stopped. If it cannot any more, as where its rail is closed,
   * it fails and says why; if its consent was withdrawn meanwhile, it is stopped.
   *
   * Acts for the bank's staff (`wekeza.withCustomer`), with the scope operations.write.
   * @param riskReviewId The id of a risk review.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {NotFoundError} 404 risk_review_not_found
   * @throws {ConflictError} 409 risk_review_not_open
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const riskReview = await wekeza.operations.releaseRiskReview('rvw_01k3m7q0r8e4x5v6', { note: 'The customer confirmed it by telephone.' })
   */
  releaseRiskReview(riskReviewId: string, body: RiskReviewDecisionRequest, options?: CallOptions): Call<RiskReview> {
    return this.makeCall(operations.releaseRiskReview, [riskReviewId], body, options)
  }

  /**
   * Decline a payment.
   *
   * The payment fails with the code risk_declined, and what was held for it is free again.
   *
   * Acts for the bank's staff (`wekeza.withCustomer`), with the scope operations.write.
   * @param riskReviewId The id of a risk review.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {NotFoundError} 404 risk_review_not_found
   * @throws {ConflictError} 409 risk_review_not_open
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const riskReview = await wekeza.operations.declineRiskReview('rvw_01k3m7q0r8e4x5v6', { note: 'The customer confirmed it by telephone.' })
   */
  declineRiskReview(riskReviewId: string, body: RiskReviewDecisionRequest, options?: CallOptions): Call<RiskReview> {
    return this.makeCall(operations.declineRiskReview, [riskReviewId], body, options)
  }
}

/** `wekeza.sandbox`: sandbox of the contract. */
export class Sandbox extends Resource {
  /**
   * List the people of the test bank.
   *
   * Who lives here, what each is good for in a test, and their accounts. Their ids never change.
   *
   * Called by the application itself, with the scope sandbox.manage. Exists on test banks only.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {NotFoundError} 404 not_a_test_bank
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const { data } = await wekeza.sandbox.personas()
   */
  personas(options?: CallOptions): Call<PersonaList> {
    return this.makeCall(operations.listPersonas, [], undefined, options)
  }

  /**
   * Get a customer's tokens without a browser.
   *
   * Real tokens for an authorised consent, as the authorization code flow would give.
   *
   * Called by the application itself, with the scope sandbox.manage. Exists on test banks only.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing,
   * consent_not_authorised
   * @throws {NotFoundError} 404 consent_not_found, not_a_test_bank
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 scope_not_grantable
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const tokenSet = await wekeza.sandbox.createToken({ consent_id: 'csn_01k3m7q0r8e4x5v6' })
   */
  createToken(body: SandboxTokenRequest, options?: CallOptions): Call<TokenSet> {
    return this.makeCall(operations.createSandboxToken, [], body, options)
  }

  /**
   * Sign in as a persona without a browser.
   *
   * A token of the customer's own session, as signing in at the bank would give. It opens `/v1/me` and nothing
   * else.
   *
   * Called by the application itself, with the scope sandbox.manage. Exists on test banks only.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {NotFoundError} 404 not_a_test_bank
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 persona_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const tokenSet = await wekeza.sandbox.createSession({ customer_id: 'cus_wanjiru' })
   */
  createSession(body: SandboxSessionRequest, options?: CallOptions): Call<TokenSet> {
    return this.makeCall(operations.createSandboxSession, [], body, options)
  }

  /**
   * Act as the test bank's staff.
   *
   * A token of a member of the staff, as their sign-in at the bank would give. On its own test bank an
   * organisation is the staff; the token opens `/v1/operations` and nothing else.
   *
   * Called by the application itself, with the scope sandbox.manage. Exists on test banks only.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {NotFoundError} 404 not_a_test_bank
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 scope_not_grantable
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const tokenSet = await wekeza.sandbox.createStaffSession({ staff_id: 'stf_amina' })
   */
  createStaffSession(body: SandboxStaffSessionRequest, options?: CallOptions): Call<TokenSet> {
    return this.makeCall(operations.createStaffSession, [], body, options)
  }

  /**
   * Approve a consent as a persona.
   *
   * What the customer would do on the approval page, for tests without a browser.
   *
   * Called by the application itself, with the scope sandbox.manage. Exists on test banks only.
   * @param consentId The id of a consent.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {NotFoundError} 404 consent_not_found, not_a_test_bank
   * @throws {ConflictError} 409 consent_not_awaiting
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 persona_not_found, account_not_of_customer
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const consent = await wekeza.sandbox.approveConsent('csn_01k3m7q0r8e4x5v6', { customer_id: 'cus_wanjiru' })
   */
  approveConsent(consentId: string, body: ApproveConsentRequest, options?: CallOptions): Call<Consent> {
    return this.makeCall(operations.approveConsent, [consentId], body, options)
  }

  /**
   * Reject a consent as a persona.
   *
   * What the customer would do on the approval page, for tests without a browser.
   *
   * Called by the application itself, with the scope sandbox.manage. Exists on test banks only.
   * @param consentId The id of a consent.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {NotFoundError} 404 consent_not_found, not_a_test_bank
   * @throws {ConflictError} 409 consent_not_awaiting
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 persona_not_found, account_not_of_customer
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const consent = await wekeza.sandbox.rejectConsent('csn_01k3m7q0r8e4x5v6', { customer_id: 'cus_wanjiru' })
   */
  rejectConsent(consentId: string, body: RejectConsentRequest, options?: CallOptions): Call<Consent> {
    return this.makeCall(operations.rejectConsent, [consentId], body, options)
  }

  /**
   * Read bank time.
   *
   * The time that consents, rails and due work go by on this test bank.
   *
   * Called by the application itself, with the scope sandbox.manage. Exists on test banks only.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {NotFoundError} 404 not_a_test_bank
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const clock = await wekeza.sandbox.clock()
   */
  clock(options?: CallOptions): Call<Clock> {
    return this.makeCall(operations.getClock, [], undefined, options)
  }

  /**
   * Advance bank time.
   *
   * Answers when everything that falls due up to the new time has run, in its order.
   *
   * Called by the application itself, with the scope sandbox.manage. Exists on test banks only.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {NotFoundError} 404 not_a_test_bank
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const clock = await wekeza.sandbox.advanceClock({ seconds: 86400 })
   */
  advanceClock(body: AdvanceClockRequest, options?: CallOptions): Call<Clock> {
    return this.makeCall(operations.advanceClock, [], body, options)
  }

  /**
   * Read how the rails stand.
   *
   * How each rail behaves on this test bank. Whatever nobody has set is open, without a delay.
   *
   * Called by the application itself, with the scope sandbox.manage. Exists on test banks only.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {NotFoundError} 404 not_a_test_bank
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const { data } = await wekeza.sandbox.rails()
   */
  rails(options?: CallOptions): Call<RailStateList> {
    return this.makeCall(operations.listRails, [], undefined, options)
  }

  /**
   * Close, slow or break a rail.
   *
   * From now on the rail behaves so on this test bank, until it is set anew or the bank is reset. What it has
   * taken before is confirmed when it was to be, unless it is failing by then.
   *
   * Called by the application itself, with the scope sandbox.manage. Exists on test banks only.
   * @param rail A rail that reaches others.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {NotFoundError} 404 rail_not_found, not_a_test_bank
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const railState = await wekeza.sandbox.setRail('pesalink', { state: 'closed' })
   */
  setRail(rail: string, body: SetRailRequest, options?: CallOptions): Call<RailState> {
    return this.makeCall(operations.setRail, [rail], body, options)
  }

  /**
   * Put the test bank back to its seed.
   *
   * Every consent and payment is gone, the people have their first balances, and the clock its first time.
   *
   * Called by the application itself, with the scope sandbox.manage. Exists on test banks only.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, caller_not_allowed, scope_missing
   * @throws {NotFoundError} 404 not_a_test_bank
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const clock = await wekeza.sandbox.reset()
   */
  reset(options?: CallOptions): Call<Clock> {
    return this.makeCall(operations.resetBank, [], undefined, options)
  }
}

/** `wekeza.system`: system of the contract. */
export class System extends Resource {
  /**
   * Is the process alive.
   *
   * Answers as long as the process runs; touches nothing else.
   *
   * Needs no credentials.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const liveness = await wekeza.system.liveness()
   */
  liveness(options?: CallOptions): Call<Liveness> {
    return this.makeCall(operations.getLiveness, [], undefined, options)
  }

  /**
   * Is the platform ready.
   *
   * Ready when the store answers and every migration has run.
   *
   * Needs no credentials.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const readiness = await wekeza.system.readiness()
   */
  readiness(options?: CallOptions): Call<Readiness> {
    return this.makeCall(operations.getReadiness, [], undefined, options)
  }

  /**
   * Which version is it.
   *
   * The version of what answers, and of the contract that it keeps.
   *
   * Needs no credentials.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const version = await wekeza.system.version()
   */
  version(options?: CallOptions): Call<Version> {
    return this.makeCall(operations.getVersion, [], undefined, options)
  }

  /**
   * Read the contract.
   *
   * This document, whole, with every error spelled out.
   *
   * Needs no credentials.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const answer = await wekeza.system.contract()
   */
  contract(options?: CallOptions): Call<{ openapi: string; [name: string]: unknown }> {
    return this.makeCall(operations.getContract, [], undefined, options)
  }

  /**
   * Explain an error code.
   *
   * What a code means, why it happens and what to do next; docs_url of every problem leads here.
   *
   * Needs no credentials.
   * @param code A code of the catalogue.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {NotFoundError} 404 error_code_unknown
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const errorExplanation = await wekeza.system.explainError('amount_zero')
   */
  explainError(code: string, options?: CallOptions): Call<ErrorExplanation> {
    return this.makeCall(operations.explainError, [code], undefined, options)
  }
}
