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
  Clock,
  Consent,
  ConsentHistory,
  ConsentRequest,
  ErrorExplanation,
  FundsConfirmation,
  FundsConfirmationAsk,
  ListConsentsQuery,
  ListMyConsentsQuery,
  ListMyReceiptsQuery,
  ListPaymentsQuery,
  ListTransactionsQuery,
  Liveness,
  MyConsent,
  MyConsentDetail,
  Payment,
  PaymentRequest,
  PersonaList,
  Readiness,
  Receipt,
  RejectConsentRequest,
  SandboxSessionRequest,
  SandboxTokenRequest,
  TokenSet,
  Transaction,
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
}

/** `wekeza.transactions`: transactions of the contract. */
export class Transactions extends Resource {
  /**
   * List an account's transactions.
   *
   * Booked transactions, newest first, in pages.
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
   * Read one transaction.
   *
   * One booked transaction of the account.
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
   * `authorisation_url`. A payment consent is bound to amount, currency, payee and rail; recurring payments to
   * their payees, their rail and their caps.
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
   * transactions_window_invalid, rail_not_eligible, rail_limit_exceeded
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
   * consent_not_started, payee_account_not_found, payee_is_debtor, account_dormant, execution_date_invalid,
   * risk_declined
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
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
   *   if (myConsent.id === '…') break
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
