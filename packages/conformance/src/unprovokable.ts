import { type ErrorCode, type OperationId, operations } from '@wekeza/contract'

/** What the contract documents and nobody can bring about from outside, over HTTP, on a bank that others share. */
export interface Unprovokable {
  readonly code: ErrorCode
  readonly operations: 'all' | readonly OperationId[]
  readonly reason: string
}

/** With its reason each; a cell that is neither here nor shown by a case fails the coverage test. */
export const unprovokable: readonly Unprovokable[] = [
  {
    code: 'internal_error',
    operations: 'all',
    reason:
      'A fault of the implementation; a suite that could bring it about would have found a defect.',
  },
  {
    code: 'service_unavailable',
    operations: 'all',
    reason: 'It answers while the implementation starts, stops or is overloaded.',
  },
  {
    code: 'rate_limited',
    operations: 'all',
    reason:
      'Limits are the operator’s to set; the suite waits when it meets one, and checks what it says.',
  },
  {
    code: 'token_expired',
    operations: 'all',
    reason: 'Tokens live by wall time, which no operation moves.',
  },
  {
    code: 'dpop_nonce_required',
    operations: 'all',
    reason:
      'Whether proofs must carry nonces is the operator’s to set; the suite sends one when it is asked to.',
  },
  {
    code: 'certificate_mismatch',
    operations: 'all',
    reason:
      'It takes certificates on a connection by TLS, and the suite is run over plain HTTP too.',
  },
  {
    code: 'not_a_test_bank',
    operations: 'all',
    reason: 'It takes credentials of a live bank, where a suite has no business.',
  },
  {
    code: 'application_is_live',
    operations: 'all',
    reason: 'It takes an application of a live bank, where a suite has no business.',
  },
  {
    code: 'organisation_is_live',
    operations: 'all',
    reason: 'It takes an organisation that the live bank has approved.',
  },
  {
    code: 'approval_code_needed',
    operations: 'all',
    reason: 'It takes credentials of a live bank, where a suite has no business.',
  },
  {
    code: 'consent_kind_mismatch',
    operations: Object.values(operations)
      .filter(({ caller, errors, scopes }) => {
        const pays = caller !== 'customer' || scopes.some((name) => name.startsWith('payments.'))
        return !pays && errors.includes('consent_kind_mismatch')
      })
      .map(({ id }) => id),
    reason:
      'A consent’s token carries the scopes of its own kind only, so scope_missing answers first.',
  },
  {
    code: 'permission_missing',
    operations: [
      'getAccountBalance',
      'getStatement',
      'listTransactions',
      'getTransaction',
      'syncTransactions',
      'listBeneficiaries',
      'listStandingOrders',
    ],
    reason: 'Scope and permission are given together here, so scope_missing answers first.',
  },
  {
    code: 'scope_missing',
    operations: [
      'getMe',
      'listMyConsents',
      'getMyConsent',
      'revokeMyConsent',
      'getMyConsentHistory',
      'approveMyConsent',
      'rejectMyConsent',
      'renewMyConsent',
      'listMyReceipts',
    ],
    reason: 'The token of a customer’s own session has its one scope, or is none.',
  },
  {
    code: 'account_dormant',
    operations: ['createTransfer'],
    reason: 'No persona holds a dormant account beside another.',
  },
  {
    code: 'field_missing',
    operations: ['rotateWebhookSecret', 'rotateSecret', 'rollApiKey', 'createTestToken'],
    reason: 'Its body has one field, which may be left out.',
  },
  {
    code: 'profile_invalid',
    operations: ['rollApiKey'],
    reason: 'An application that may have no keys has none to roll, and its profile never changes.',
  },
  {
    code: 'outbox_closed',
    operations: ['listMails'],
    reason:
      'The suite reads its mails there: where they leave the platform it cannot register anybody.',
  },
  {
    code: 'invoice_format_unavailable',
    operations: ['getInvoiceFile'],
    reason: 'Whether a platform writes PDFs is its own affair; where it does, nothing is refused.',
  },
]
