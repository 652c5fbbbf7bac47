import type {
  Bulk,
  Consent,
  Happening,
  HappeningType,
  Instruction,
  Payment,
  Refund,
  Threshold,
  Transaction,
  Transfer,
  Webhook,
} from '@wekeza/bank'

const atMs = Date.parse('2026-01-15T06:00:00.000Z')
const written = { createdAtMs: atMs, updatedAtMs: atMs }

const instruction: Instruction = {
  debtorAccountId: 'acc_wanjiru_current',
  amountMinor: 1_250,
  payee: {
    type: 'account',
    name: 'Baraka Traders Ltd',
    account_number: '0110000021',
    bank_code: '77',
  },
  rail: 'internal',
  fallbackRails: [],
  reference: null,
  executionDate: null,
}

const payment = (status: Payment['status']): Payment => ({
  ...{ id: 'pay_1', consentId: 'csn_1', status, instruction, carriedBy: 'internal' },
  ...{ feeMinor: 0, refundedMinor: 0, submittedAtMs: null, expectedAtMs: null },
  ...{ failureCode: status === 'failed' ? 'rail_failed' : null, steps: 2, ...written },
})

const transfer = (status: Transfer['status']): Transfer => ({
  ...{ id: 'trf_1', consentId: 'csn_1', status, debtorAccountId: 'acc_a' },
  ...{ creditorAccountId: 'acc_b', amountMinor: 5, reference: null },
  ...{ failureCode: status === 'failed' ? 'account_dormant' : null, createdAtMs: atMs },
})

const refund = (status: Refund['status']): Refund => ({
  ...{ id: 'rfd_1', paymentId: 'pay_1', consentId: null, paymentConsentId: 'csn_1', status },
  ...{
    amountMinor: 5,
    rail: 'mpesa',
    debtorAccountId: 'acc_rail_mpesa',
    creditorAccountId: 'acc_a',
  },
  ...{ reason: null, failureCode: status === 'failed' ? 'rail_failed' : null },
  ...{ expectedAtMs: atMs, ...written },
})

const bulk = (status: Bulk['status']): Bulk => ({
  ...{ id: 'blk_1', consentId: 'csn_1', debtorAccountId: 'acc_a', status, mode: 'items' },
  ...{ format: 'csv', fileHash: '0'.repeat(64), executionDate: null },
  accepted: { count: 2, amountMinor: 7 },
  rejected: { count: 0, amountMinor: 0 },
  settled: { count: 1, amountMinor: 5 },
  failed: { count: 0, amountMinor: 0 },
  ...{ feesMinor: 0, begunCount: 1, duplicatesCount: 0, duplicates: [], ...written },
})

const consent = (status: Consent['status']): Consent => ({
  ...{ id: 'csn_1', applicationId: 'app_demo', customerId: 'cus_wanjiru', status },
  ...{ holderIds: ['cus_wanjiru'], accountIds: ['acc_wanjiru_current'], accountsWithheld: true },
  terms: { kind: 'account_access', permissions: ['accounts.read'] },
  ...{ paymentId: null, acts: 3, expiresAtMs: atMs + 1_000, ...written },
})

const threshold: Threshold = {
  ...{ id: 'thr_1', accountId: 'acc_wanjiru_current', direction: 'below', amountMinor: 9_00 },
}

const webhook = (status: Webhook['status']): Webhook => ({
  ...{ id: 'whk_1', applicationId: 'app_demo', url: 'https://shop.example/hooks', status },
  ...{ description: null, types: ['payment.*'], thresholds: [threshold] },
  disabledReason: status === 'enabled' ? null : 'failing',
  ...{ failingSinceMs: null, pausedUntilMs: null, version: 2, ...written },
})

const crossing = {
  ...{ applicationId: 'app_demo', webhookId: 'whk_1', threshold, accountId: threshold.accountId },
  ...{ accountVersion: 12, transactionId: 'txn_1', balanceMinor: 8_50 },
}

/** The transaction that `transaction.posted` names here. */
export const SAMPLE_TRANSACTION: Transaction = {
  ...{ sequence: 12, id: 'txn_1', accountId: 'acc_wanjiru_current', status: 'posted' },
  ...{ amountMinor: -50, balanceAfterMinor: 8_50, description: 'Invoice 42' },
  ...{ counterparty: null, paymentId: null, bookedAtMs: atMs },
}

/** One happening of each type that the bank can tell; a type without one does not compile. */
export const sampleHappenings: Readonly<Record<HappeningType, Happening>> = {
  'payment.scheduled': { type: 'payment.scheduled', payment: payment('scheduled') },
  'payment.in_review': { type: 'payment.in_review', payment: payment('in_review') },
  'payment.pending': { type: 'payment.pending', payment: payment('pending') },
  'payment.settled': { type: 'payment.settled', payment: payment('settled') },
  'payment.failed': { type: 'payment.failed', payment: payment('failed') },
  'payment.cancelled': { type: 'payment.cancelled', payment: payment('cancelled') },
  'transfer.pending': { type: 'transfer.pending', transfer: transfer('pending') },
  'transfer.settled': { type: 'transfer.settled', transfer: transfer('settled') },
  'transfer.failed': { type: 'transfer.failed', transfer: transfer('failed') },
  'bulk_payment.accepted': { type: 'bulk_payment.accepted', bulk: bulk('accepted') },
  'bulk_payment.completed': { type: 'bulk_payment.completed', bulk: bulk('completed') },
  'bulk_payment.cancelled': { type: 'bulk_payment.cancelled', bulk: bulk('cancelled') },
  'refund.pending': { type: 'refund.pending', refund: refund('pending') },
  'refund.settled': { type: 'refund.settled', refund: refund('settled') },
  'refund.failed': { type: 'refund.failed', refund: refund('failed') },
  'consent.awaiting_co_holder': {
    type: 'consent.awaiting_co_holder',
    consent: consent('awaiting_co_holder'),
  },
  'consent.authorised': { type: 'consent.authorised', consent: consent('authorised') },
  'consent.rejected': { type: 'consent.rejected', consent: consent('rejected') },
  'consent.revoked': { type: 'consent.revoked', consent: consent('revoked') },
  'consent.expired': { type: 'consent.expired', consent: consent('expired') },
  'consent.consumed': { type: 'consent.consumed', consent: consent('consumed') },
  'consent.renewed': { type: 'consent.renewed', consent: consent('authorised') },
  'transaction.posted': {
    ...{ type: 'transaction.posted', accountId: SAMPLE_TRANSACTION.accountId },
    transactionId: SAMPLE_TRANSACTION.id,
  },
  'balance.threshold_reached': { type: 'balance.threshold_reached', crossing },
  'webhook.test': { type: 'webhook.test', webhook: webhook('enabled') },
  'webhook.disabled': { type: 'webhook.disabled', webhook: webhook('disabled') },
}
