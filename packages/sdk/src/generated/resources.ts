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
  Act,
  AdvanceClockRequest,
  ApiKey,
  ApiKeyIssued,
  ApiKeyList,
  ApiKeyRequest,
  ApiRequest,
  ApiRequestDetail,
  Application,
  ApplicationCreated,
  ApplicationList,
  ApplicationRequest,
  ApproveConsentRequest,
  Balance,
  Beneficiary,
  BulkPayment,
  BulkPaymentItem,
  BulkPaymentRequest,
  ChangeMemberRequest,
  ClientSecret,
  ClientSecretIssued,
  ClientSecretList,
  Clock,
  Consent,
  ConsentHistory,
  ConsentRequest,
  Delivery,
  DeliveryDetail,
  Developer,
  DeveloperRegistration,
  DeveloperSessionRequest,
  EmailConfirmation,
  EmailRequest,
  ErrorExplanation,
  Event,
  Fault,
  FaultList,
  FaultRequest,
  FundsConfirmation,
  FundsConfirmationAsk,
  GetInsightQuery,
  GetInvoiceFileQuery,
  GetOrganisationUsageQuery,
  GetRevenueStatementQuery,
  GetStatementQuery,
  GetUsageQuery,
  GoLiveAnswerRequest,
  GoLiveQuestionRequest,
  GoLiveRequestDetail,
  GoLiveRequestList,
  GoLiveReview,
  GoLiveSubmission,
  Insight,
  Invitation,
  InvitationRequest,
  Invoice,
  InvoiceFile,
  InvoiceSimulation,
  InvoiceSimulationRequest,
  InvoiceSummary,
  ListActsQuery,
  ListApplicationRequestsQuery,
  ListBeneficiariesQuery,
  ListBulkPaymentItemsQuery,
  ListBulkPaymentsQuery,
  ListConsentsQuery,
  ListDeliveriesQuery,
  ListEventsQuery,
  ListGoLiveReviewsQuery,
  ListInvoicesQuery,
  ListMailsQuery,
  ListMyConsentsQuery,
  ListMyReceiptsQuery,
  ListOrganisationActsQuery,
  ListPartnersQuery,
  ListPaymentsQuery,
  ListRefundsQuery,
  ListRequestsQuery,
  ListRiskReviewsQuery,
  ListTransactionsQuery,
  Liveness,
  MailSent,
  Member,
  MemberList,
  MyConsent,
  MyConsentDetail,
  MyProfile,
  Organisation,
  OrganisationList,
  OrganisationPlan,
  OrganisationReadiness,
  OutboxMailList,
  OverlapRequest,
  Partner,
  PayeeVerification,
  PayeeVerificationRequest,
  Payment,
  PaymentHistory,
  PaymentQuote,
  PaymentQuoteRequest,
  PaymentRequest,
  PersonaList,
  PlanChoiceRequest,
  PlanList,
  RailState,
  RailStateList,
  Readiness,
  ReasonRequest,
  Receipt,
  RecoverDeliveriesRequest,
  Refund,
  RefundRequest,
  RejectConsentRequest,
  RevenueStatement,
  RiskReview,
  RiskReviewDecisionRequest,
  RotateSecretRequest,
  SandboxSessionRequest,
  SandboxStaffSessionRequest,
  SandboxTokenRequest,
  SandboxTransactionRequest,
  SetRailRequest,
  StandingOrderList,
  Statement,
  SyncTransactionsQuery,
  TestTokenRequest,
  TokenSet,
  Transaction,
  TransactionSync,
  Transfer,
  TransferRequest,
  TriggerEventRequest,
  TriggeredEvent,
  UpdateApplicationRequest,
  UpdateWebhookRequest,
  UsageReport,
  Version,
  Webhook,
  WebhookList,
  WebhookProbe,
  WebhookProbeRequest,
  WebhookRecovery,
  WebhookRequest,
  WebhookSecretList,
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing, consent_revoked, consent_expired, consent_kind_mismatch, permission_missing
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing, consent_revoked, consent_expired, consent_kind_mismatch, permission_missing,
   * account_not_in_consent
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing, consent_revoked, consent_expired, consent_kind_mismatch, permission_missing,
   * account_not_in_consent
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing, consent_revoked, consent_expired, consent_kind_mismatch, permission_missing,
   * account_not_in_consent
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing, consent_revoked, consent_expired, consent_kind_mismatch, permission_missing,
   * account_not_in_consent, statement_outside_consent
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing, consent_revoked, consent_expired, consent_kind_mismatch, permission_missing,
   * account_not_in_consent
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing, consent_revoked, consent_expired, consent_kind_mismatch, permission_missing,
   * account_not_in_consent
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing, consent_revoked, consent_expired, consent_kind_mismatch, permission_missing,
   * account_not_in_consent
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing, consent_revoked, consent_expired, consent_kind_mismatch, permission_missing,
   * account_not_in_consent
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing, consent_revoked, consent_expired, consent_kind_mismatch, permission_missing,
   * account_not_in_consent
   * @throws {NotFoundError} 404 transaction_not_found
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 idempotency_key_reused, amount_malformed, amount_negative, amount_zero,
   * amount_too_precise, amount_too_large, currency_not_supported, consent_expiry_invalid, consent_start_invalid,
   * transactions_window_invalid, fallback_rail_repeated, rail_not_eligible, rail_limit_exceeded,
   * rail_minimum_not_met, amount_not_whole, bank_code_unknown, phone_number_invalid
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 consent_not_found
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 consent_not_found
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 consent_not_found
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing, consent_revoked, consent_expired, consent_kind_mismatch
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 amount_malformed, amount_negative, amount_zero, amount_too_precise,
   * amount_too_large, currency_not_supported
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing, consent_revoked, consent_expired, consent_kind_mismatch, consent_not_authorised
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing, consent_revoked, consent_expired, consent_kind_mismatch, consent_not_authorised
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 idempotency_key_reused, amount_malformed, amount_negative, amount_zero,
   * amount_too_precise, amount_too_large, currency_not_supported, insufficient_funds, consent_consumed,
   * payment_differs_from_consent, payment_over_cap, payment_over_period_cap, payments_over_period_count,
   * consent_not_started, payee_account_not_found, payee_is_debtor, account_dormant, rail_minimum_not_met,
   * amount_not_whole, execution_date_invalid, risk_declined
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 amount_malformed, amount_negative, amount_zero, amount_too_precise,
   * amount_too_large, currency_not_supported, bank_code_unknown, phone_number_invalid, execution_date_invalid
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing, consent_revoked, consent_expired, consent_kind_mismatch, consent_not_authorised
   * @throws {NotFoundError} 404 payment_not_found
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing, consent_revoked, consent_expired, consent_kind_mismatch, consent_not_authorised
   * @throws {NotFoundError} 404 payment_not_found
   * @throws {ConflictError} 409 payment_not_cancellable
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing, consent_revoked, consent_expired, consent_kind_mismatch, consent_not_authorised
   * @throws {NotFoundError} 404 payment_not_found
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 bank_code_unknown, phone_number_invalid
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 payment_not_found
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing, consent_revoked, consent_expired, consent_kind_mismatch, consent_not_authorised
   * @throws {NotFoundError} 404 consent_not_found, payment_not_found
   * @throws {ConflictError} 409 payment_not_refundable
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 idempotency_key_reused, amount_malformed, amount_negative, amount_zero,
   * amount_too_precise, amount_too_large, currency_not_supported, insufficient_funds, refund_over_amount,
   * refund_over_cap, refund_consent_unfit, account_dormant, rail_minimum_not_met, amount_not_whole
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 refund_not_found, payment_not_found
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing, consent_revoked, consent_expired, consent_kind_mismatch, consent_not_authorised
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing, consent_revoked, consent_expired, consent_kind_mismatch, consent_not_authorised
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 idempotency_key_reused, insufficient_funds, consent_consumed,
   * payment_differs_from_consent, bulk_payment_items_invalid, account_dormant, execution_date_invalid,
   * risk_declined
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing, consent_revoked, consent_expired, consent_kind_mismatch, consent_not_authorised
   * @throws {NotFoundError} 404 bulk_payment_not_found
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing, consent_revoked, consent_expired, consent_kind_mismatch, consent_not_authorised
   * @throws {NotFoundError} 404 bulk_payment_not_found
   * @throws {ConflictError} 409 bulk_payment_not_cancellable
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing, consent_revoked, consent_expired, consent_kind_mismatch, consent_not_authorised
   * @throws {NotFoundError} 404 bulk_payment_not_found
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing, consent_revoked, consent_expired, consent_kind_mismatch, consent_not_authorised
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 idempotency_key_reused, amount_malformed, amount_negative, amount_zero,
   * amount_too_precise, amount_too_large, currency_not_supported, insufficient_funds, consent_consumed,
   * payment_differs_from_consent, payment_over_cap, payment_over_period_cap, payments_over_period_count,
   * consent_not_started, payee_is_debtor, account_dormant, risk_declined, creditor_account_not_own
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing, consent_revoked, consent_expired, consent_kind_mismatch, consent_not_authorised
   * @throws {NotFoundError} 404 transfer_not_found
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const transfer = await wekeza.transfers.get('trf_01k3m7q0r8e4x5v6')
   */
  get(transferId: string, options?: CallOptions): Call<Transfer> {
    return this.makeCall(operations.getTransfer, [transferId], undefined, options)
  }
}

/** `wekeza.webhooks`: webhooks of the contract. */
export class Webhooks extends Resource {
  /**
   * List the application's webhooks.
   *
   * All of them, the newest first.
   *
   * Called by the application itself, with the scope webhooks.manage.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const { data } = await wekeza.webhooks.list()
   */
  list(options?: CallOptions): Call<WebhookList> {
    return this.makeCall(operations.listWebhooks, [], undefined, options)
  }

  /**
   * Register a webhook.
   *
   * An address that hears the events that the application may hear: those of its consents, and of what was done
   * under them, judged anew at each delivery. At most 20 an application. Each message is signed (Standard
   * Webhooks); read the secret with GET /v1/webhooks/{webhook_id}/secrets. Events arrive at least once, and not
   * always in their order: put them in order by sequence, and take the higher version of a resource.
   *
   * Called by the application itself, with the scope webhooks.manage. Carries an Idempotency-Key, a new UUID
   * unless you give one, and is retried with the same.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid, idempotency_key_missing, idempotency_key_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing, threshold_not_permitted
   * @throws {ConflictError} 409 webhooks_too_many
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 idempotency_key_reused, amount_malformed, amount_negative, amount_zero,
   * amount_too_precise, amount_too_large, currency_not_supported, webhook_url_refused, event_type_unknown
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const webhook = await wekeza.webhooks.create({
   *   url: 'https://shop.example/webhooks/transaction',
   *   types: ['payment.*', 'transaction.posted'],
   * })
   */
  create(body: WebhookRequest, options?: WriteOptions): Call<Webhook> {
    return this.makeCall(operations.createWebhook, [], body, options)
  }

  /**
   * Read a webhook.
   *
   * Where it sends what, and whether it does.
   *
   * Called by the application itself, with the scope webhooks.manage.
   * @param webhookId The id of a webhook.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 webhook_not_found
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const webhook = await wekeza.webhooks.get('whk_01k3m7q0r8e4x5v6')
   */
  get(webhookId: string, options?: CallOptions): Call<Webhook> {
    return this.makeCall(operations.getWebhook, [webhookId], undefined, options)
  }

  /**
   * Delete a webhook.
   *
   * What is on its way to it is discarded, and its secrets are gone.
   *
   * Called by the application itself, with the scope webhooks.manage.
   * @param webhookId The id of a webhook.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 webhook_not_found
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const webhook = await wekeza.webhooks.delete('whk_01k3m7q0r8e4x5v6')
   */
  delete(webhookId: string, options?: CallOptions): Call<Webhook> {
    return this.makeCall(operations.deleteWebhook, [webhookId], undefined, options)
  }

  /**
   * Change a webhook.
   *
   * Its address, its note, what it is sent, and whether it is sent anything. What is left out stays.
   *
   * Called by the application itself, with the scope webhooks.manage.
   * @param webhookId The id of a webhook.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing, threshold_not_permitted
   * @throws {NotFoundError} 404 webhook_not_found
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 amount_malformed, amount_negative, amount_zero, amount_too_precise,
   * amount_too_large, currency_not_supported, webhook_url_refused, event_type_unknown
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const webhook = await wekeza.webhooks.update('whk_01k3m7q0r8e4x5v6', { status: 'disabled' })
   */
  update(webhookId: string, body: UpdateWebhookRequest, options?: CallOptions): Call<Webhook> {
    return this.makeCall(operations.updateWebhook, [webhookId], body, options)
  }

  /**
   * Read a webhook's secrets.
   *
   * Those that sign what it is sent: one, and while a rotation overlaps, the one before as well. Whoever has one
   * can forge messages to the receiver: keep it where you keep passwords.
   *
   * Called by the application itself, with the scope webhooks.manage.
   * @param webhookId The id of a webhook.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 webhook_not_found
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const { data } = await wekeza.webhooks.secrets('whk_01k3m7q0r8e4x5v6')
   */
  secrets(webhookId: string, options?: CallOptions): Call<WebhookSecretList> {
    return this.makeCall(operations.listWebhookSecrets, [webhookId], undefined, options)
  }

  /**
   * Rotate a webhook's secret.
   *
   * From now on a new secret signs. For overlap_seconds the one before signs too, each message then carries both
   * signatures, and a receiver that knows either takes it; one that was retiring already signs no more. The
   * answer has no secret: read them with GET /v1/webhooks/{webhook_id}/secrets.
   *
   * Called by the application itself, with the scope webhooks.manage. Carries an Idempotency-Key, a new UUID
   * unless you give one, and is retried with the same.
   * @param webhookId The id of a webhook.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid, idempotency_key_missing, idempotency_key_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 webhook_not_found
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 idempotency_key_reused
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const webhook = await wekeza.webhooks.rotateSecret('whk_01k3m7q0r8e4x5v6', { overlap_seconds: 3600 })
   */
  rotateSecret(webhookId: string, body: RotateSecretRequest, options?: WriteOptions): Call<Webhook> {
    return this.makeCall(operations.rotateWebhookSecret, [webhookId], body, options)
  }

  /**
   * Send a webhook a test event.
   *
   * A webhook.test, whatever types the webhook names, signed and tried like any other event. Read the delivery
   * to see what the receiver answered.
   *
   * Called by the application itself, with the scope webhooks.manage. Carries an Idempotency-Key, a new UUID
   * unless you give one, and is retried with the same.
   * @param webhookId The id of a webhook.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid, idempotency_key_missing, idempotency_key_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 webhook_not_found
   * @throws {ConflictError} 409 webhook_disabled
   * @throws {UnprocessableError} 422 idempotency_key_reused
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const delivery = await wekeza.webhooks.test('whk_01k3m7q0r8e4x5v6')
   */
  test(webhookId: string, options?: WriteOptions): Call<Delivery> {
    return this.makeCall(operations.testWebhook, [webhookId], undefined, options)
  }

  /**
   * Send again what was missed.
   *
   * Every event since then that the webhook's types name and that it has not taken, in the background: what
   * failed, what was discarded, and what happened while it was disabled or not there yet.
   *
   * Called by the application itself, with the scope webhooks.manage. Carries an Idempotency-Key, a new UUID
   * unless you give one, and is retried with the same.
   * @param webhookId The id of a webhook.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid, idempotency_key_missing, idempotency_key_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 webhook_not_found
   * @throws {ConflictError} 409 webhook_disabled
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 idempotency_key_reused
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const webhookRecovery = await wekeza.webhooks.recover('whk_01k3m7q0r8e4x5v6', { since: '2026-01-15T06:00:00.000Z' })
   */
  recover(webhookId: string, body: RecoverDeliveriesRequest, options?: WriteOptions): Call<WebhookRecovery> {
    return this.makeCall(operations.recoverDeliveries, [webhookId], body, options)
  }

  /**
   * List a webhook's deliveries.
   *
   * What it was sent, and what came of it, newest first, in pages.
   *
   * Called by the application itself, with the scope webhooks.manage.
   * @param webhookId The id of a webhook.
   * @param query what to ask for
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid, cursor_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 webhook_not_found
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * for await (const delivery of wekeza.webhooks.deliveries('whk_01k3m7q0r8e4x5v6')) {
   *   if (delivery.id === '…') break
   * }
   */
  deliveries(webhookId: string, query?: ListDeliveriesQuery, options?: CallOptions): PagedCall<Delivery> {
    return this.makePagedCall(operations.listDeliveries, [webhookId], query, options)
  }

  /**
   * Read a delivery.
   *
   * What is sent, every attempt, and what the receiver answered.
   *
   * Called by the application itself, with the scope webhooks.manage.
   * @param webhookId The id of a webhook.
   * @param deliveryId The id of a delivery.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 webhook_not_found, delivery_not_found
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const deliveryDetail = await wekeza.webhooks.delivery('whk_01k3m7q0r8e4x5v6', 'dlv_01k3m7q0r8e4x5v6')
   */
  delivery(webhookId: string, deliveryId: string, options?: CallOptions): Call<DeliveryDetail> {
    return this.makeCall(operations.getDelivery, [webhookId, deliveryId], undefined, options)
  }

  /**
   * Send a delivery again.
   *
   * At once, whatever came of it so far, and if the receiver does not take it, after the whole schedule again.
   * The event and its id stay the same.
   *
   * Called by the application itself, with the scope webhooks.manage. Carries an Idempotency-Key, a new UUID
   * unless you give one, and is retried with the same.
   * @param webhookId The id of a webhook.
   * @param deliveryId The id of a delivery.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid, idempotency_key_missing, idempotency_key_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 webhook_not_found, delivery_not_found
   * @throws {ConflictError} 409 webhook_disabled
   * @throws {UnprocessableError} 422 idempotency_key_reused
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const delivery = await wekeza.webhooks.redeliver('whk_01k3m7q0r8e4x5v6', 'dlv_01k3m7q0r8e4x5v6')
   */
  redeliver(webhookId: string, deliveryId: string, options?: WriteOptions): Call<Delivery> {
    return this.makeCall(operations.redeliverDelivery, [webhookId, deliveryId], undefined, options)
  }
}

/** `wekeza.events`: webhooks of the contract. */
export class Events extends Resource {
  /**
   * List what happened.
   *
   * The events that the application may hear, oldest first, in pages. Keep the last next_cursor: it is there at
   * the end of the list too, and what happens later is behind it.
   *
   * Called by the application itself, with the scope events.read.
   * @param query what to ask for
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid, cursor_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {UnprocessableError} 422 event_type_unknown
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * for await (const event of wekeza.events.list()) {
   *   console.log(event)
   * }
   */
  list(query?: ListEventsQuery, options?: CallOptions): PagedCall<Event> {
    return this.makePagedCall(operations.listEvents, [], query, options)
  }

  /**
   * Read an event.
   *
   * As it is sent. One that the application may not hear, or not any more, is not there.
   *
   * Called by the application itself, with the scope events.read.
   * @param eventId The id of an event.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 event_not_found
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const event = await wekeza.events.get('evt_01k3m7q0r8e4x5v6')
   */
  get(eventId: string, options?: CallOptions): Call<Event> {
    return this.makeCall(operations.getEvent, [eventId], undefined, options)
  }
}

/** `wekeza.me`: me of the contract. */
export class Me extends Resource {
  /**
   * Read who I am.
   *
   * The customer who is signed in, and their accounts by name: what a consent speaks of is found among them.
   *
   * Acts in a customer's own session (`wekeza.withCustomer`), with the scope me.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const myProfile = await wekeza.me.get()
   */
  get(options?: CallOptions): Call<MyProfile> {
    return this.makeCall(operations.getMe, [], undefined, options)
  }

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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 consent_not_found
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 consent_not_found
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 consent_not_found
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing, approval_code_needed
   * @throws {NotFoundError} 404 consent_not_found
   * @throws {ConflictError} 409 consent_not_awaiting
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 consent_not_found
   * @throws {ConflictError} 409 consent_not_awaiting
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 consent_not_found
   * @throws {ConflictError} 409 consent_not_renewable
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 consent_not_found
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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

/** `wekeza.developers`: developers of the contract. */
export class Developers extends Resource {
  /**
   * Register as a developer.
   *
   * Sends a mail whose token proves the mailbox and sets the password: see POST /v1/developers/confirmations.
   * The answer is the same for an address that is known already, whose owner is told so by mail.
   *
   * Needs no credentials.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const mailSent = await wekeza.developers.register({
   *   email: 'amina@soko.example',
   *   name: 'Amina Otieno',
   *   company_name: 'Soko Pay Ltd',
   * })
   */
  register(body: DeveloperRegistration, options?: CallOptions): Call<MailSent> {
    return this.makeCall(operations.registerDeveloper, [], body, options)
  }

  /**
   * Confirm a mailbox.
   *
   * Ends a registration, an invitation or a lost password: whoever reads the mailbox sets the password. A
   * registration makes the organisation, and its owner. All sessions so far end.
   *
   * Needs no credentials.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 email_token_invalid, password_too_weak
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const developer = await wekeza.developers.confirm({
   *   token: '3q2-7wAbCdEfGhIjKlMnOpQrStUvWxYz0123456789A',
   *   password: 'four plain words here',
   * })
   */
  confirm(body: EmailConfirmation, options?: CallOptions): Call<Developer> {
    return this.makeCall(operations.confirmEmail, [], body, options)
  }

  /**
   * Sign in as a developer.
   *
   * A token that opens the operations of developers for eight hours, and nothing of any bank. A wrong password
   * and an address that nobody has are answered alike.
   *
   * Needs no credentials.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid
   * @throws {AuthenticationError} 401 sign_in_failed
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const tokenSet = await wekeza.developers.createSession({ email: 'amina@soko.example', password: 'four plain words here' })
   */
  createSession(body: DeveloperSessionRequest, options?: CallOptions): Call<TokenSet> {
    return this.makeCall(operations.createDeveloperSession, [], body, options)
  }

  /**
   * Sign out everywhere.
   *
   * Every token so far opens nothing any more, this one included.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const developer = await wekeza.developers.endSessions()
   */
  endSessions(options?: CallOptions): Call<Developer> {
    return this.makeCall(operations.endDeveloperSessions, [], undefined, options)
  }

  /**
   * Ask for a new password.
   *
   * Sends a mail whose token sets a new password, if somebody is known by the address. The answer is the same if
   * not.
   *
   * Needs no credentials.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const mailSent = await wekeza.developers.requestPasswordReset({ email: 'amina@soko.example' })
   */
  requestPasswordReset(body: EmailRequest, options?: CallOptions): Call<MailSent> {
    return this.makeCall(operations.requestPasswordReset, [], body, options)
  }

  /**
   * Read who is signed in.
   *
   * The developer, and the organisations that they belong to.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const developer = await wekeza.developers.me()
   */
  me(options?: CallOptions): Call<Developer> {
    return this.makeCall(operations.getDeveloper, [], undefined, options)
  }
}

/** `wekeza.organisations`: developers of the contract. */
export class Organisations extends Resource {
  /**
   * List my organisations.
   *
   * Those that the developer is a member of, the oldest membership first.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const { data } = await wekeza.organisations.list()
   */
  list(options?: CallOptions): Call<OrganisationList> {
    return this.makeCall(operations.listOrganisations, [], undefined, options)
  }

  /**
   * Read an organisation.
   *
   * Its name, my role in it, and whether it is live.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param organisationId The id of an organisation.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed
   * @throws {NotFoundError} 404 organisation_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const organisation = await wekeza.organisations.get('org_01k3m7q0r8e4x5v6')
   */
  get(organisationId: string, options?: CallOptions): Call<Organisation> {
    return this.makeCall(operations.getOrganisation, [organisationId], undefined, options)
  }

  /**
   * List an organisation's members.
   *
   * Who belongs to it, and as what; the oldest first.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param organisationId The id of an organisation.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed
   * @throws {NotFoundError} 404 organisation_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const { data } = await wekeza.organisations.members('org_01k3m7q0r8e4x5v6')
   */
  members(organisationId: string, options?: CallOptions): Call<MemberList> {
    return this.makeCall(operations.listMembers, [organisationId], undefined, options)
  }

  /**
   * Change a member's role.
   *
   * Owners do this. One owner stays.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param organisationId The id of an organisation.
   * @param developerId The id of a developer.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed, role_not_allowed
   * @throws {NotFoundError} 404 organisation_not_found, member_not_found
   * @throws {ConflictError} 409 last_owner
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const member = await wekeza.organisations.changeMember('org_01k3m7q0r8e4x5v6', 'dev_01k3m7q0r8e4x5v6', { role: 'viewer' })
   */
  changeMember(organisationId: string, developerId: string, body: ChangeMemberRequest, options?: CallOptions): Call<Member> {
    return this.makeCall(operations.changeMember, [organisationId, developerId], body, options)
  }

  /**
   * Remove a member.
   *
   * Owners do this, and anybody may leave by it. One owner stays.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param organisationId The id of an organisation.
   * @param developerId The id of a developer.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed, role_not_allowed
   * @throws {NotFoundError} 404 organisation_not_found, member_not_found
   * @throws {ConflictError} 409 last_owner
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const member = await wekeza.organisations.removeMember('org_01k3m7q0r8e4x5v6', 'dev_01k3m7q0r8e4x5v6')
   */
  removeMember(organisationId: string, developerId: string, options?: CallOptions): Call<Member> {
    return this.makeCall(operations.removeMember, [organisationId, developerId], undefined, options)
  }

  /**
   * List what was done in an organisation.
   *
   * Who did what to what, and when, newest first, in pages: members and their roles, applications, secrets and
   * keys, plans, and the way to live. Of the bank's people it says that it was the bank.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param organisationId The id of an organisation.
   * @param query what to ask for
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid, cursor_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed
   * @throws {NotFoundError} 404 organisation_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * for await (const act of wekeza.organisations.acts('org_01k3m7q0r8e4x5v6')) {
   *   console.log(act)
   * }
   */
  acts(organisationId: string, query?: ListOrganisationActsQuery, options?: CallOptions): PagedCall<Act> {
    return this.makePagedCall(operations.listOrganisationActs, [organisationId], query, options)
  }

  /**
   * Invite somebody into an organisation.
   *
   * Sends a mail whose token makes its reader a member once they confirm it, and sets their password. Owners do
   * this.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`). Carries an Idempotency-Key, a new UUID
   * unless you give one, and is retried with the same.
   * @param organisationId The id of an organisation.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid, idempotency_key_missing, idempotency_key_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed, role_not_allowed
   * @throws {NotFoundError} 404 organisation_not_found
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 idempotency_key_reused
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const invitation = await wekeza.organisations.invite('org_01k3m7q0r8e4x5v6', { email: 'baraka@soko.example', role: 'developer' })
   */
  invite(organisationId: string, body: InvitationRequest, options?: WriteOptions): Call<Invitation> {
    return this.makeCall(operations.inviteMember, [organisationId], body, options)
  }

  /**
   * See what an organisation has called.
   *
   * The calls of its applications in spans of time, at its test bank or live: how many, how they were answered,
   * how long they took and what is billed for them. A moment late. Times are those of that bank.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param organisationId The id of an organisation.
   * @param query what to ask for
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid, cursor_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed
   * @throws {NotFoundError} 404 organisation_not_found
   * @throws {UnprocessableError} 422 usage_range_invalid
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const usageReport = await wekeza.organisations.usage('org_01k3m7q0r8e4x5v6')
   */
  usage(organisationId: string, query?: GetOrganisationUsageQuery, options?: CallOptions): Call<UsageReport> {
    return this.makeCall(operations.getOrganisationUsage, [organisationId], query, options)
  }
}

/** `wekeza.applications`: applications of the contract. */
export class Applications extends Resource {
  /**
   * List an organisation's applications.
   *
   * All of them, the oldest first.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param organisationId The id of an organisation.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed
   * @throws {NotFoundError} 404 organisation_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const { data } = await wekeza.applications.list('org_01k3m7q0r8e4x5v6')
   */
  list(organisationId: string, options?: CallOptions): Call<ApplicationList> {
    return this.makeCall(operations.listApplications, [organisationId], undefined, options)
  }

  /**
   * Create an application.
   *
   * The answer has the client secret, where its profile has one: it is shown this once. Test credentials never
   * reach the live bank.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`). Carries an Idempotency-Key, a new UUID
   * unless you give one, and is retried with the same.
   * @param organisationId The id of an organisation.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid, idempotency_key_missing, idempotency_key_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed, role_not_allowed
   * @throws {NotFoundError} 404 organisation_not_found
   * @throws {ConflictError} 409 application_name_taken, not_live
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 idempotency_key_reused, profile_invalid, redirect_uri_invalid,
   * ip_range_invalid, scope_not_approved
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const applicationCreated = await wekeza.applications.create('org_01k3m7q0r8e4x5v6', {
   *   name: 'Soko till',
   *   profile: 'standard',
   *   redirect_uris: ['https://shop.example/callback'],
   * })
   */
  create(organisationId: string, body: ApplicationRequest, options?: WriteOptions): Call<ApplicationCreated> {
    return this.makeCall(operations.createApplication, [organisationId], body, options)
  }

  /**
   * Read an application.
   *
   * Its settings; its secrets are never shown again.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param applicationId The id of an application.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed
   * @throws {NotFoundError} 404 application_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const application = await wekeza.applications.get('app_01k3m7q0r8e4x5v6')
   */
  get(applicationId: string, options?: CallOptions): Call<Application> {
    return this.makeCall(operations.getApplication, [applicationId], undefined, options)
  }

  /**
   * Change an application.
   *
   * Its name, its redirect URIs, its keys or certificate, and from where it may call. What is left out stays.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param applicationId The id of an application.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed, role_not_allowed
   * @throws {NotFoundError} 404 application_not_found
   * @throws {ConflictError} 409 application_name_taken
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 profile_invalid, redirect_uri_invalid, ip_range_invalid
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const application = await wekeza.applications.update('app_01k3m7q0r8e4x5v6', { ip_allow_list: ['203.0.113.0/24'] })
   */
  update(applicationId: string, body: UpdateApplicationRequest, options?: CallOptions): Call<Application> {
    return this.makeCall(operations.updateApplication, [applicationId], body, options)
  }

  /**
   * List an application's client secrets.
   *
   * Those that are valid, without their texts: one, or two while a rotation overlaps.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param applicationId The id of an application.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed
   * @throws {NotFoundError} 404 application_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const { data } = await wekeza.applications.secrets('app_01k3m7q0r8e4x5v6')
   */
  secrets(applicationId: string, options?: CallOptions): Call<ClientSecretList> {
    return this.makeCall(operations.listSecrets, [applicationId], undefined, options)
  }

  /**
   * Rotate an application's client secret.
   *
   * A new secret, shown this once. For overlap_seconds the one before is good too; with 0 it ends now. Two are
   * valid at most: while two are, revoke one first.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`). Carries an Idempotency-Key, a new UUID
   * unless you give one, and is retried with the same.
   * @param applicationId The id of an application.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid, idempotency_key_missing, idempotency_key_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed, role_not_allowed
   * @throws {NotFoundError} 404 application_not_found
   * @throws {ConflictError} 409 too_many_secrets
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 idempotency_key_reused, profile_invalid
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const clientSecretIssued = await wekeza.applications.rotateSecret('app_01k3m7q0r8e4x5v6', { overlap_seconds: 86400 })
   */
  rotateSecret(applicationId: string, body: OverlapRequest, options?: WriteOptions): Call<ClientSecretIssued> {
    return this.makeCall(operations.rotateSecret, [applicationId], body, options)
  }

  /**
   * Revoke a client secret.
   *
   * It opens nothing from now on, and cannot come back. Tokens that it got live to their end, minutes at most.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param applicationId The id of an application.
   * @param secretId The id of a client secret.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed, role_not_allowed
   * @throws {NotFoundError} 404 application_not_found, secret_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const clientSecret = await wekeza.applications.revokeSecret('app_01k3m7q0r8e4x5v6', 's4f1k3m7q0r8e')
   */
  revokeSecret(applicationId: string, secretId: string, options?: CallOptions): Call<ClientSecret> {
    return this.makeCall(operations.revokeSecret, [applicationId, secretId], undefined, options)
  }

  /**
   * List an application's API keys.
   *
   * Those that are valid, without their texts.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param applicationId The id of an application.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed
   * @throws {NotFoundError} 404 application_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const { data } = await wekeza.applications.apiKeys('app_01k3m7q0r8e4x5v6')
   */
  apiKeys(applicationId: string, options?: CallOptions): Call<ApiKeyList> {
    return this.makeCall(operations.listApiKeys, [applicationId], undefined, options)
  }

  /**
   * Create an API key.
   *
   * For an application that acts for itself. At most 20 are valid at once. The answer has the key, which is
   * shown this once.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`). Carries an Idempotency-Key, a new UUID
   * unless you give one, and is retried with the same.
   * @param applicationId The id of an application.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid, idempotency_key_missing, idempotency_key_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed, role_not_allowed
   * @throws {NotFoundError} 404 application_not_found
   * @throws {ConflictError} 409 too_many_secrets, key_name_taken
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 idempotency_key_reused, profile_invalid, key_scope_not_allowed,
   * key_expiry_invalid
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const apiKeyIssued = await wekeza.applications.createApiKey('app_01k3m7q0r8e4x5v6', {
   *   name: 'nightly',
   *   scopes: ['consents.manage'],
   *   expires_at: '2026-07-15T06:00:00.000Z',
   * })
   */
  createApiKey(applicationId: string, body: ApiKeyRequest, options?: WriteOptions): Call<ApiKeyIssued> {
    return this.makeCall(operations.createApiKey, [applicationId], body, options)
  }

  /**
   * Revoke an API key.
   *
   * It opens nothing from the next request on, and cannot come back.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param applicationId The id of an application.
   * @param keyId The id of an API key.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed, role_not_allowed
   * @throws {NotFoundError} 404 application_not_found, secret_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const apiKey = await wekeza.applications.revokeApiKey('app_01k3m7q0r8e4x5v6', 'k4f1k3m7q0r8e')
   */
  revokeApiKey(applicationId: string, keyId: string, options?: CallOptions): Call<ApiKey> {
    return this.makeCall(operations.revokeApiKey, [applicationId, keyId], undefined, options)
  }

  /**
   * Roll an API key.
   *
   * A new key of the same name and scopes, shown this once. For overlap_seconds the one before is good too; with
   * 0 it ends now.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`). Carries an Idempotency-Key, a new UUID
   * unless you give one, and is retried with the same.
   * @param applicationId The id of an application.
   * @param keyId The id of an API key.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid, idempotency_key_missing, idempotency_key_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed, role_not_allowed
   * @throws {NotFoundError} 404 application_not_found, secret_not_found
   * @throws {ConflictError} 409 too_many_secrets, key_name_taken
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 idempotency_key_reused, profile_invalid
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const apiKeyIssued = await wekeza.applications.rollApiKey('app_01k3m7q0r8e4x5v6', 'k4f1k3m7q0r8e', { overlap_seconds: 86400 })
   */
  rollApiKey(applicationId: string, keyId: string, body: OverlapRequest, options?: WriteOptions): Call<ApiKeyIssued> {
    return this.makeCall(operations.rollApiKey, [applicationId, keyId], body, options)
  }

  /**
   * Get a token of a test application.
   *
   * What the client credentials grant would give the application, for a developer who has no secret at hand: to
   * try operations, to hear events, to govern the test bank. It is good for five minutes, and that it was made
   * is written down. Applications of the profiles standard and machine have one, on the test bank alone.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param applicationId The id of an application.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed, role_not_allowed
   * @throws {NotFoundError} 404 application_not_found
   * @throws {ConflictError} 409 application_suspended
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 scope_not_grantable, profile_invalid, application_is_live
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const tokenSet = await wekeza.applications.createTestToken('app_01k3m7q0r8e4x5v6', {  })
   */
  createTestToken(applicationId: string, body: TestTokenRequest, options?: CallOptions): Call<TokenSet> {
    return this.makeCall(operations.createTestToken, [applicationId], body, options)
  }

  /**
   * List an application's requests.
   *
   * What it asked and how it was answered, newest first, in pages; kept for 30 days, and a moment late.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param applicationId The id of an application.
   * @param query what to ask for
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid, cursor_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed, role_not_allowed
   * @throws {NotFoundError} 404 application_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * for await (const apiRequest of wekeza.applications.requests('app_01k3m7q0r8e4x5v6')) {
   *   if (apiRequest.id === '…') break
   * }
   */
  requests(applicationId: string, query?: ListApplicationRequestsQuery, options?: CallOptions): PagedCall<ApiRequest> {
    return this.makePagedCall(operations.listApplicationRequests, [applicationId], query, options)
  }

  /**
   * Read an application's request.
   *
   * What became of it: which step refused it, what that means and what to do next; and on one line of time the
   * consent that was checked, how the money was booked, the events that tell of it, and each try to deliver
   * them.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param applicationId The id of an application.
   * @param requestId The id of a request, as x-request-id told it.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed, role_not_allowed
   * @throws {NotFoundError} 404 application_not_found, request_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const apiRequestDetail = await wekeza.applications.request('app_01k3m7q0r8e4x5v6', 'req_01k3m7q0r8e4x5v6')
   */
  request(applicationId: string, requestId: string, options?: CallOptions): Call<ApiRequestDetail> {
    return this.makeCall(operations.getApplicationRequest, [applicationId, requestId], undefined, options)
  }

  /**
   * Read who is calling.
   *
   * The application of this token: its settings, its scopes and its bank's environment.
   *
   * Called by the application itself, with the scope self.read.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const application = await wekeza.applications.own()
   */
  own(options?: CallOptions): Call<Application> {
    return this.makeCall(operations.getOwnApplication, [], undefined, options)
  }
}

/** `wekeza.goLive`: go live of the contract. */
export class GoLive extends Resource {
  /**
   * List an organisation's requests to go live.
   *
   * All of them, the newest first.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param organisationId The id of an organisation.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed
   * @throws {NotFoundError} 404 organisation_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const { data } = await wekeza.goLive.list('org_01k3m7q0r8e4x5v6')
   */
  list(organisationId: string, options?: CallOptions): Call<GoLiveRequestList> {
    return this.makeCall(operations.listGoLive, [organisationId], undefined, options)
  }

  /**
   * Ask to go live.
   *
   * Puts the organisation before the bank's staff, or, as a rehearsal, before those of its own test bank. One is
   * open at a time, and one rehearsal. Owners do this.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`). Carries an Idempotency-Key, a new UUID
   * unless you give one, and is retried with the same.
   * @param organisationId The id of an organisation.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid, idempotency_key_missing, idempotency_key_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed, role_not_allowed
   * @throws {NotFoundError} 404 organisation_not_found
   * @throws {ConflictError} 409 go_live_open
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 idempotency_key_reused, scope_not_approved
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const goLiveRequestDetail = await wekeza.goLive.submit('org_01k3m7q0r8e4x5v6', {
   *   rehearsal: false,
   *   legal_name: 'Soko Pay Limited',
   *   registration_number: 'PVT-7XKQ2M',
   *   country: 'KE',
   *   use_case: 'Shops take payments from their customers\' accounts at the till.',
   *   documents: [
   *     {
   *       name: 'Certificate of incorporation',
   *       url: 'https://soko.example/papers/incorporation.pdf',
   *     },
   *   ],
   *   scopes: ['consents.manage', 'payments.write'],
   *   rails: ['internal', 'pesalink'],
   * })
   */
  submit(organisationId: string, body: GoLiveSubmission, options?: WriteOptions): Call<GoLiveRequestDetail> {
    return this.makeCall(operations.submitGoLive, [organisationId], body, options)
  }

  /**
   * Read a request to go live.
   *
   * Where it stands, and how it came there.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param organisationId The id of an organisation.
   * @param goLiveRequestId The id of a request to go live.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed
   * @throws {NotFoundError} 404 organisation_not_found, go_live_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const goLiveRequestDetail = await wekeza.goLive.get('org_01k3m7q0r8e4x5v6', 'glr_01k3m7q0r8e4x5v6')
   */
  get(organisationId: string, goLiveRequestId: string, options?: CallOptions): Call<GoLiveRequestDetail> {
    return this.makeCall(operations.getGoLive, [organisationId, goLiveRequestId], undefined, options)
  }

  /**
   * Answer the bank's question.
   *
   * Where the request is at more_information; it goes back to the bank's staff. Owners do this.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param organisationId The id of an organisation.
   * @param goLiveRequestId The id of a request to go live.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed, role_not_allowed
   * @throws {NotFoundError} 404 organisation_not_found, go_live_not_found
   * @throws {ConflictError} 409 go_live_status
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 scope_not_approved
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const goLiveRequestDetail = await wekeza.goLive.answer('org_01k3m7q0r8e4x5v6', 'glr_01k3m7q0r8e4x5v6', { answer: 'Wekeza does; we never hold it.' })
   */
  answer(organisationId: string, goLiveRequestId: string, body: GoLiveAnswerRequest, options?: CallOptions): Call<GoLiveRequestDetail> {
    return this.makeCall(operations.answerGoLive, [organisationId, goLiveRequestId], body, options)
  }

  /**
   * See how fit an organisation is to go live.
   *
   * What its test applications showed in the last 30 days, check by check, with what to do next. The bank's
   * staff see the same.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param organisationId The id of an organisation.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed
   * @throws {NotFoundError} 404 organisation_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const organisationReadiness = await wekeza.goLive.readiness('org_01k3m7q0r8e4x5v6')
   */
  readiness(organisationId: string, options?: CallOptions): Call<OrganisationReadiness> {
    return this.makeCall(operations.getGoLiveReadiness, [organisationId], undefined, options)
  }
}

/** `wekeza.billing`: billing of the contract. */
export class Billing extends Resource {
  /**
   * Read an organisation's plan.
   *
   * Which plan it has, which it will have, and what it has used of today.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param organisationId The id of an organisation.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed
   * @throws {NotFoundError} 404 organisation_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const organisationPlan = await wekeza.billing.plan('org_01k3m7q0r8e4x5v6')
   */
  plan(organisationId: string, options?: CallOptions): Call<OrganisationPlan> {
    return this.makeCall(operations.getOrganisationPlan, [organisationId], undefined, options)
  }

  /**
   * Choose an organisation's plan.
   *
   * One that costs more or opens more begins today, one that costs less begins tomorrow, in Nairobi: at each
   * bank by its own clock. What it costs and includes by the month counts by the days that it is had. Owners do
   * this.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param organisationId The id of an organisation.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed, role_not_allowed
   * @throws {NotFoundError} 404 organisation_not_found, plan_not_found
   * @throws {ConflictError} 409 plan_not_offered
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const organisationPlan = await wekeza.billing.choosePlan('org_01k3m7q0r8e4x5v6', { plan_id: 'growth' })
   */
  choosePlan(organisationId: string, body: PlanChoiceRequest, options?: CallOptions): Call<OrganisationPlan> {
    return this.makeCall(operations.chooseOrganisationPlan, [organisationId], body, options)
  }

  /**
   * List an organisation's invoices.
   *
   * Of its test bank and live, the newest month first, without their lines. They are drawn once a month is over.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param organisationId The id of an organisation.
   * @param query what to ask for
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid, cursor_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed
   * @throws {NotFoundError} 404 organisation_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * for await (const invoiceSummary of wekeza.billing.invoices('org_01k3m7q0r8e4x5v6')) {
   *   if (invoiceSummary.id === '…') break
   * }
   */
  invoices(organisationId: string, query?: ListInvoicesQuery, options?: CallOptions): PagedCall<InvoiceSummary> {
    return this.makePagedCall(operations.listInvoices, [organisationId], query, options)
  }

  /**
   * Read an invoice.
   *
   * Its lines, and the calls that they were made of, by day and operation. It stands as it was drawn.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param organisationId The id of an organisation.
   * @param invoiceId The id of an invoice.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed
   * @throws {NotFoundError} 404 organisation_not_found, invoice_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const invoice = await wekeza.billing.invoice('org_01k3m7q0r8e4x5v6', 'inv_01k3m7q0r8e4x5v6')
   */
  invoice(organisationId: string, invoiceId: string, options?: CallOptions): Call<Invoice> {
    return this.makeCall(operations.getInvoice, [organisationId, invoiceId], undefined, options)
  }

  /**
   * Read an invoice as a file.
   *
   * To be filed or opened in a spreadsheet: its bytes stand in `content`, as text for a CSV, in base64 for a
   * PDF. The sandbox writes no PDF.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param organisationId The id of an organisation.
   * @param invoiceId The id of an invoice.
   * @param query what to ask for
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed
   * @throws {NotFoundError} 404 organisation_not_found, invoice_not_found
   * @throws {UnprocessableError} 422 invoice_format_unavailable
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const invoiceFile = await wekeza.billing.invoiceFile('org_01k3m7q0r8e4x5v6', 'inv_01k3m7q0r8e4x5v6')
   */
  invoiceFile(organisationId: string, invoiceId: string, query?: GetInvoiceFileQuery, options?: CallOptions): Call<InvoiceFile> {
    return this.makeCall(operations.getInvoiceFile, [organisationId, invoiceId], query, options)
  }

  /**
   * See what a month would cost.
   *
   * Prices the calls of a month, also of the present one, under any plan, by the rule of real invoices. Writes
   * nothing.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param organisationId The id of an organisation.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed
   * @throws {NotFoundError} 404 organisation_not_found, plan_not_found
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 month_invalid
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const invoiceSimulation = await wekeza.billing.simulateInvoice('org_01k3m7q0r8e4x5v6', { plan_id: 'pay_per_call', month: '2026-01', environment: 'test' })
   */
  simulateInvoice(organisationId: string, body: InvoiceSimulationRequest, options?: CallOptions): Call<InvoiceSimulation> {
    return this.makeCall(operations.simulateInvoice, [organisationId], body, options)
  }

  /**
   * Read an organisation's revenue statement.
   *
   * What it gets of the fees of payments that settled in a month through its applications, payment by payment,
   * in pages. Its sums are of the whole month. Of the present month, until now.
   *
   * Called by a developer who is signed in (`wekeza.withDeveloper`).
   * @param organisationId The id of an organisation.
   * @param month A month in Nairobi, as YYYY-MM; at most the present one in the time of that bank.
   * @param query what to ask for
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid, cursor_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired
   * @throws {PermissionDeniedError} 403 caller_not_allowed
   * @throws {NotFoundError} 404 organisation_not_found
   * @throws {UnprocessableError} 422 month_invalid
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const revenueStatement = await wekeza.billing.revenueStatement('org_01k3m7q0r8e4x5v6', '2026-01')
   */
  revenueStatement(organisationId: string, month: string, query?: GetRevenueStatementQuery, options?: CallOptions): Call<RevenueStatement> {
    return this.makeCall(operations.getRevenueStatement, [organisationId, month], query, options)
  }

  /**
   * List the plans.
   *
   * Those that an organisation can choose, with their prices without tax.
   *
   * Needs no credentials.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const { data } = await wekeza.billing.plans()
   */
  plans(options?: CallOptions): Call<PlanList> {
    return this.makeCall(operations.listPlans, [], undefined, options)
  }
}

/** `wekeza.usage`: usage of the contract. */
export class Usage extends Resource {
  /**
   * See what this application has called.
   *
   * Its calls in spans of time: how many, how they were answered, how long they took and what is billed for
   * them. A moment late. Times are those of its bank: a test bank has a clock of its own.
   *
   * Called by the application itself, with the scope self.read.
   * @param query what to ask for
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid, cursor_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {UnprocessableError} 422 usage_range_invalid
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const usageReport = await wekeza.usage.get()
   */
  get(query?: GetUsageQuery, options?: CallOptions): Call<UsageReport> {
    return this.makeCall(operations.getUsage, [], query, options)
  }
}

/** `wekeza.requests`: applications of the contract. */
export class Requests extends Resource {
  /**
   * List my requests.
   *
   * What this application asked and how it was answered, newest first, in pages; kept for 30 days, and a moment
   * late.
   *
   * Called by the application itself, with the scope self.read.
   * @param query what to ask for
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid, cursor_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * for await (const apiRequest of wekeza.requests.list()) {
   *   if (apiRequest.id === '…') break
   * }
   */
  list(query?: ListRequestsQuery, options?: CallOptions): PagedCall<ApiRequest> {
    return this.makePagedCall(operations.listRequests, [], query, options)
  }

  /**
   * Read one of my requests.
   *
   * What became of it: which step refused it, what that means and what to do next; and on one line of time the
   * consent that was checked, how the money was booked, the events that tell of it, and each try to deliver
   * them.
   *
   * Called by the application itself, with the scope self.read.
   * @param requestId The id of a request, as x-request-id told it.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 request_not_found
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const apiRequestDetail = await wekeza.requests.get('req_01k3m7q0r8e4x5v6')
   */
  get(requestId: string, options?: CallOptions): Call<ApiRequestDetail> {
    return this.makeCall(operations.getRequest, [requestId], undefined, options)
  }
}

/** `wekeza.operations`: operations of the contract. */
export class Operations extends Resource {
  /**
   * List requests to go live.
   *
   * Those that this bank's staff decide, the oldest first, at most 100: those that are open, or those of a
   * status. At a test bank they are its organisation's rehearsals.
   *
   * Acts for the bank's staff (`wekeza.withCustomer`), with the scope operations.read.
   * @param query what to ask for
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const { data } = await wekeza.operations.listGoLiveReviews()
   */
  listGoLiveReviews(query?: ListGoLiveReviewsQuery, options?: CallOptions): Call<GoLiveRequestList> {
    return this.makeCall(operations.listGoLiveReviews, [], query, options)
  }

  /**
   * Read a request to go live as the staff.
   *
   * With its history, and with how fit the organisation is.
   *
   * Acts for the bank's staff (`wekeza.withCustomer`), with the scope operations.read.
   * @param goLiveRequestId The id of a request to go live.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 go_live_not_found
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const goLiveReview = await wekeza.operations.getGoLiveReview('glr_01k3m7q0r8e4x5v6')
   */
  getGoLiveReview(goLiveRequestId: string, options?: CallOptions): Call<GoLiveReview> {
    return this.makeCall(operations.getGoLiveReview, [goLiveRequestId], undefined, options)
  }

  /**
   * Take up a request to go live.
   *
   * From submitted to in_review.
   *
   * Acts for the bank's staff (`wekeza.withCustomer`), with the scope operations.write.
   * @param goLiveRequestId The id of a request to go live.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 go_live_not_found
   * @throws {ConflictError} 409 go_live_status
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const goLiveReview = await wekeza.operations.reviewGoLive('glr_01k3m7q0r8e4x5v6')
   */
  reviewGoLive(goLiveRequestId: string, options?: CallOptions): Call<GoLiveReview> {
    return this.makeCall(operations.reviewGoLive, [goLiveRequestId], undefined, options)
  }

  /**
   * Approve a request to go live.
   *
   * The organisation may make live applications, with the scopes that it asked for. A rehearsal grants nothing.
   *
   * Acts for the bank's staff (`wekeza.withCustomer`), with the scope operations.write.
   * @param goLiveRequestId The id of a request to go live.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 go_live_not_found
   * @throws {ConflictError} 409 go_live_status
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const goLiveReview = await wekeza.operations.approveGoLive('glr_01k3m7q0r8e4x5v6')
   */
  approveGoLive(goLiveRequestId: string, options?: CallOptions): Call<GoLiveReview> {
    return this.makeCall(operations.approveGoLive, [goLiveRequestId], undefined, options)
  }

  /**
   * Ask an organisation a question.
   *
   * Its owners answer; until then the request waits at more_information.
   *
   * Acts for the bank's staff (`wekeza.withCustomer`), with the scope operations.write.
   * @param goLiveRequestId The id of a request to go live.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 go_live_not_found
   * @throws {ConflictError} 409 go_live_status
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const goLiveReview = await wekeza.operations.askGoLive('glr_01k3m7q0r8e4x5v6', { question: 'Who holds your customers\' money?' })
   */
  askGoLive(goLiveRequestId: string, body: GoLiveQuestionRequest, options?: CallOptions): Call<GoLiveReview> {
    return this.makeCall(operations.askGoLive, [goLiveRequestId], body, options)
  }

  /**
   * Reject a request to go live.
   *
   * The organisation is told why, and may ask again.
   *
   * Acts for the bank's staff (`wekeza.withCustomer`), with the scope operations.write.
   * @param goLiveRequestId The id of a request to go live.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 go_live_not_found
   * @throws {ConflictError} 409 go_live_status
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const goLiveReview = await wekeza.operations.rejectGoLive('glr_01k3m7q0r8e4x5v6', { reason: 'The registration number is of another company.' })
   */
  rejectGoLive(goLiveRequestId: string, body: ReasonRequest, options?: CallOptions): Call<GoLiveReview> {
    return this.makeCall(operations.rejectGoLive, [goLiveRequestId], body, options)
  }

  /**
   * Suspend an application.
   *
   * Every call of it is refused from the next one on, until it is reinstated. Only applications of this bank.
   *
   * Acts for the bank's staff (`wekeza.withCustomer`), with the scope operations.write.
   * @param applicationId The id of an application.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 application_not_found
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const application = await wekeza.operations.suspendApplication('app_01k3m7q0r8e4x5v6', { reason: 'Its secret was published.' })
   */
  suspendApplication(applicationId: string, body: ReasonRequest, options?: CallOptions): Call<Application> {
    return this.makeCall(operations.suspendApplication, [applicationId], body, options)
  }

  /**
   * Reinstate an application.
   *
   * It may call again.
   *
   * Acts for the bank's staff (`wekeza.withCustomer`), with the scope operations.write.
   * @param applicationId The id of an application.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 application_not_found
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const application = await wekeza.operations.reinstateApplication('app_01k3m7q0r8e4x5v6')
   */
  reinstateApplication(applicationId: string, options?: CallOptions): Call<Application> {
    return this.makeCall(operations.reinstateApplication, [applicationId], undefined, options)
  }

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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 risk_review_not_found
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 risk_review_not_found
   * @throws {ConflictError} 409 risk_review_not_open
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 risk_review_not_found
   * @throws {ConflictError} 409 risk_review_not_open
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const riskReview = await wekeza.operations.declineRiskReview('rvw_01k3m7q0r8e4x5v6', { note: 'The customer confirmed it by telephone.' })
   */
  declineRiskReview(riskReviewId: string, body: RiskReviewDecisionRequest, options?: CallOptions): Call<RiskReview> {
    return this.makeCall(operations.declineRiskReview, [riskReviewId], body, options)
  }

  /**
   * List organisations.
   *
   * Who builds on the platform, the oldest first, in pages: how many applications each has, its plan, and where
   * it stands on its way to live. The staff of a test bank see their own organisation.
   *
   * Acts for the bank's staff (`wekeza.withCustomer`), with the scope operations.read.
   * @param query what to ask for
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid, cursor_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * for await (const partner of wekeza.operations.listPartners()) {
   *   if (partner.id === '…') break
   * }
   */
  listPartners(query?: ListPartnersQuery, options?: CallOptions): PagedCall<Partner> {
    return this.makePagedCall(operations.listPartners, [], query, options)
  }

  /**
   * Give an organisation a plan.
   *
   * Any plan, also one that is not offered, such as internal; that it was given is written down. One that costs
   * more or opens more begins today, another tomorrow. The staff of a test bank give their own organisation what
   * its owners could choose, as long as it is not live.
   *
   * Acts for the bank's staff (`wekeza.withCustomer`), with the scope operations.write.
   * @param organisationId The id of an organisation.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 organisation_not_found, plan_not_found
   * @throws {ConflictError} 409 organisation_is_live, plan_not_offered
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const organisationPlan = await wekeza.operations.givePlan('org_01k3m7q0r8e4x5v6', { plan_id: 'growth' })
   */
  givePlan(organisationId: string, body: PlanChoiceRequest, options?: CallOptions): Call<OrganisationPlan> {
    return this.makeCall(operations.givePlan, [organisationId], body, options)
  }

  /**
   * Search the audit.
   *
   * Who did what to what, and when, newest first, in pages. The staff of a test bank see what was done in their
   * own organisation; the bank's staff see all of it.
   *
   * Acts for the bank's staff (`wekeza.withCustomer`), with the scope operations.read.
   * @param query what to ask for
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid, cursor_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * for await (const act of wekeza.operations.listActs()) {
   *   console.log(act)
   * }
   */
  listActs(query?: ListActsQuery, options?: CallOptions): PagedCall<Act> {
    return this.makePagedCall(operations.listActs, [], query, options)
  }

  /**
   * See how the platform does.
   *
   * Calls, errors, latency and revenue by organisation, the ten applications that call most, and all of it
   * together. The staff of a test bank see their own organisation. Days of Nairobi count that begin between both
   * times, at most 366.
   *
   * Acts for the bank's staff (`wekeza.withCustomer`), with the scope operations.read.
   * @param query what to ask for
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {UnprocessableError} 422 usage_range_invalid
   * @throws {RateLimitError} 429 rate_limited, quota_exceeded
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const insight = await wekeza.operations.insight()
   */
  insight(query?: GetInsightQuery, options?: CallOptions): Call<Insight> {
    return this.makeCall(operations.getInsight, [], query, options)
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing, consent_not_authorised
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
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
   * List the fault rules.
   *
   * What the application has asked to go wrong on this test bank, oldest first.
   *
   * Called by the application itself, with the scope sandbox.manage. Exists on test banks only.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 not_a_test_bank
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const { data } = await wekeza.sandbox.faults()
   */
  faults(options?: CallOptions): Call<FaultList> {
    return this.makeCall(operations.listFaults, [], undefined, options)
  }

  /**
   * Make something go wrong.
   *
   * From now on calls of this application to the operation meet the rule: they are refused with an error,
   * answered later, or lose their reply, as often as times says. Operations of Sandbox never meet one. At most
   * 100 rules an application.
   *
   * Called by the application itself, with the scope sandbox.manage. Exists on test banks only. Carries an
   * Idempotency-Key, a new UUID unless you give one, and is retried with the same.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid, idempotency_key_missing, idempotency_key_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 not_a_test_bank
   * @throws {ConflictError} 409 faults_too_many
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 idempotency_key_reused
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const fault = await wekeza.sandbox.createFault({ operation: 'createPayment', code: 'insufficient_funds', times: 1 })
   */
  createFault(body: FaultRequest, options?: WriteOptions): Call<Fault> {
    return this.makeCall(operations.createFault, [], body, options)
  }

  /**
   * Let nothing go wrong any more.
   *
   * Deletes every fault rule of the application.
   *
   * Called by the application itself, with the scope sandbox.manage. Exists on test banks only.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 not_a_test_bank
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const { data } = await wekeza.sandbox.clearFaults()
   */
  clearFaults(options?: CallOptions): Call<FaultList> {
    return this.makeCall(operations.clearFaults, [], undefined, options)
  }

  /**
   * Delete a fault rule.
   *
   * From the next call on nobody meets it.
   *
   * Called by the application itself, with the scope sandbox.manage. Exists on test banks only.
   * @param faultId The id of a fault rule.
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 not_a_test_bank, fault_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const { data } = await wekeza.sandbox.deleteFault('flt_01k3m7q0r8e4x5v6')
   */
  deleteFault(faultId: string, options?: CallOptions): Call<FaultList> {
    return this.makeCall(operations.deleteFault, [faultId], undefined, options)
  }

  /**
   * Trigger an event.
   *
   * Tells this application, and nobody else, an event of any type, with simulated set: by its webhooks, in the
   * list of events and in the stream. Nothing happens but that; what its data names need not be there.
   *
   * Called by the application itself, with the scope sandbox.manage. Exists on test banks only. Carries an
   * Idempotency-Key, a new UUID unless you give one, and is retried with the same.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid, idempotency_key_missing, idempotency_key_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 not_a_test_bank
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 idempotency_key_reused
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const triggeredEvent = await wekeza.sandbox.triggerEvent({ type: 'payment.failed', data: { failure_code: 'rail_failed' } })
   */
  triggerEvent(body: TriggerEventRequest, options?: WriteOptions): Call<TriggeredEvent> {
    return this.makeCall(operations.triggerEvent, [], body, options)
  }

  /**
   * Post a transaction.
   *
   * Books money into an account of the test bank, or out of it, as if somebody else had moved it: a salary, a
   * card payment. The other side is an account of the bank's own.
   *
   * Called by the application itself, with the scope sandbox.manage. Exists on test banks only. Carries an
   * Idempotency-Key, a new UUID unless you give one, and is retried with the same.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid, idempotency_key_missing, idempotency_key_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 not_a_test_bank
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {UnprocessableError} 422 idempotency_key_reused, amount_malformed, amount_negative, amount_zero,
   * amount_too_precise, amount_too_large, currency_not_supported, insufficient_funds, account_dormant,
   * account_not_found
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const transaction = await wekeza.sandbox.postTransaction({
   *   account_id: 'acc_wanjiru_current',
   *   direction: 'credit',
   *   amount: { amount: '85000.00', currency: 'KES' },
   *   description: 'Salary',
   *   counterparty: 'Uhuru Textiles Ltd',
   * })
   */
  postTransaction(body: SandboxTransactionRequest, options?: WriteOptions): Call<Transaction> {
    return this.makeCall(operations.postTransaction, [], body, options)
  }

  /**
   * Probe a webhook's receiver.
   *
   * Sends the receiver, at once, what a sound one must stand: a forged signature, the same event twice, events
   * out of order, or a message that is an hour old. Answers once it has answered; what is sent is a
   * webhook.test, and no delivery is kept.
   *
   * Called by the application itself, with the scope sandbox.manage. Exists on test banks only.
   * @param webhookId The id of a webhook.
   * @param body what to send
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 malformed_json, field_missing, field_unknown, field_type_invalid,
   * field_value_invalid, parameter_invalid
   * @throws {AuthenticationError} 401 credentials_missing, token_invalid, token_expired, token_binding_missing,
   * dpop_proof_invalid, dpop_nonce_required, certificate_mismatch
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
   * @throws {NotFoundError} 404 webhook_not_found, not_a_test_bank
   * @throws {ApiError} 413 body_too_large
   * @throws {ApiError} 415 content_type_unsupported
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const webhookProbe = await wekeza.sandbox.probeWebhook('whk_01k3m7q0r8e4x5v6', { kind: 'bad_signature' })
   */
  probeWebhook(webhookId: string, body: WebhookProbeRequest, options?: CallOptions): Call<WebhookProbe> {
    return this.makeCall(operations.probeWebhook, [webhookId], body, options)
  }

  /**
   * Read the mails of this platform.
   *
   * What was mailed to developers, where no mail leaves this platform: on the sandbox, and on a server that
   * nobody gave a mail server. The newest first, at most 100.
   *
   * Needs no credentials.
   * @param query what to ask for
   * @param options for this call only: signal, timeoutMs, deadlineMs, maxRetries
   * @throws {BadRequestError} 400 parameter_invalid
   * @throws {NotFoundError} 404 outbox_closed
   * @throws {RateLimitError} 429 rate_limited
   * @throws {ServerError} 500 internal_error
   * @throws {ServerError} 503 service_unavailable
   * @example
   * const { data } = await wekeza.sandbox.mails()
   */
  mails(query?: ListMailsQuery, options?: CallOptions): Call<OutboxMailList> {
    return this.makeCall(operations.listMails, [], query, options)
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
   * @throws {PermissionDeniedError} 403 application_inactive, address_not_allowed, caller_not_allowed,
   * scope_missing
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
