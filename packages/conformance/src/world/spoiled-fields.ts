import type { OperationId } from '@wekeza/contract'
import { type SpoiledFields, spoiledPlatformFields } from './spoiled-platform-fields.ts'

const customer: SpoiledFields = {
  required: ['customer_id'],
  wrongTypes: [['customer_id', 7]],
  wrongValues: [['customer_id', 'wanjiru']],
}

const judgement: SpoiledFields = {
  required: ['note'],
  wrongTypes: [['note', 7]],
  wrongValues: [
    ['note', ''],
    ['note', 'n'.repeat(501)],
  ],
}

const threshold = {
  account_id: 'acc_wanjiru_current',
  direction: 'below',
  amount: { amount: '1.00', currency: 'KES' },
}

const { account_id: _, ...nameless } = threshold

/** For every operation that takes a body. */
export const spoiledFields: Readonly<Partial<Record<OperationId, SpoiledFields>>> = {
  createConsent: {
    required: ['kind', 'amount', 'payee', 'rail'],
    wrongTypes: [
      ['amount', '1.00'],
      ['payee', null],
      ['debtor_account_id', 7],
    ],
    wrongValues: [
      ['kind', 'everything'],
      ['rail', 'pigeon'],
      ['expires_at', 'tomorrow'],
      ['amount', { amount: '', currency: 'KES' }],
      ['amount', { amount: '1.00', currency: 'shillings' }],
    ],
  },
  createPayment: {
    required: ['debtor_account_id', 'amount', 'payee', 'rail'],
    wrongTypes: [
      ['amount', 1],
      ['amount', { amount: 1, currency: 'KES' }],
      ['reference', 42],
      ['payee', []],
    ],
    wrongValues: [
      ['rail', 'pigeon'],
      ['reference', 'r'.repeat(36)],
      ['execution_date', '2026-02-30'],
      ['debtor_account_id', '0110000012'],
    ],
  },
  quotePayment: {
    required: ['amount', 'payee'],
    wrongTypes: [
      ['amount', 1],
      ['payee', null],
      ['execution_date', 7],
    ],
    wrongValues: [
      ['execution_date', '2026-02-30'],
      ['amount', { amount: '', currency: 'KES' }],
    ],
  },
  verifyPayee: {
    required: ['payee'],
    wrongTypes: [['payee', 'Baraka']],
    wrongValues: [
      ['payee', { type: 'account', name: '', account_number: '0110000021', bank_code: '77' }],
      ['payee', { type: 'mobile', name: 'Achieng', phone_number: '0712345678' }],
    ],
  },
  setRail: {
    required: ['state'],
    wrongTypes: [
      ['state', 7],
      ['delay_seconds', '60'],
    ],
    wrongValues: [
      ['state', 'slow'],
      ['delay_seconds', -1],
      ['delay_seconds', 604_801],
    ],
  },
  createBulkPayment: {
    required: ['items'],
    wrongTypes: [
      ['items', 'none'],
      ['mode', 7],
    ],
    wrongValues: [
      ['items', []],
      ['mode', 'some'],
      ['execution_date', '2026-02-30'],
    ],
  },
  createRefund: {
    required: [],
    lacking: [{ amount: { amount: '1.00' } }, '/amount/currency'],
    wrongTypes: [
      ['amount', '1.00'],
      ['consent_id', 7],
      ['reason', 42],
    ],
    wrongValues: [
      ['consent_id', 'pay_1'],
      ['reason', ''],
      ['reason', 'r'.repeat(141)],
      ['amount', { amount: '', currency: 'KES' }],
    ],
  },
  createTransfer: {
    required: ['debtor_account_id', 'creditor_account_id', 'amount'],
    wrongTypes: [
      ['amount', 1],
      ['creditor_account_id', null],
    ],
    wrongValues: [
      ['creditor_account_id', '0110000013'],
      ['reference', 'r'.repeat(36)],
    ],
  },
  createSandboxToken: {
    required: ['consent_id'],
    wrongTypes: [
      ['consent_id', 7],
      ['scopes', 'openid'],
    ],
    wrongValues: [
      ['consent_id', 'pay_1'],
      ['scopes', ['openid', 'openid']],
    ],
  },
  confirmFunds: {
    required: ['amount'],
    wrongTypes: [['amount', 1]],
    wrongValues: [['amount', { amount: '', currency: 'KES' }]],
  },
  createWebhook: {
    required: ['url', 'types'],
    wrongTypes: [
      ['url', 7],
      ['types', 'payment.*'],
      ['description', 7],
      ['balance_thresholds', {}],
    ],
    wrongValues: [
      ['url', 'shop'],
      ['types', []],
      ['types', ['payment']],
      ['types', ['*', '*']],
      ['description', 'd'.repeat(201)],
      ['balance_thresholds', [{ ...threshold, direction: 'sideways' }]],
    ],
  },
  updateWebhook: {
    required: [],
    lacking: [{ balance_thresholds: [nameless] }, '/balance_thresholds/0/account_id'],
    wrongTypes: [
      ['url', null],
      ['status', 7],
    ],
    wrongValues: [
      ['status', 'paused'],
      ['types', []],
    ],
  },
  rotateWebhookSecret: {
    required: [],
    wrongTypes: [['overlap_seconds', '60']],
    wrongValues: [
      ['overlap_seconds', -1],
      ['overlap_seconds', 604_801],
    ],
  },
  recoverDeliveries: {
    required: ['since'],
    wrongTypes: [['since', 7]],
    wrongValues: [['since', 'yesterday']],
  },
  probeWebhook: {
    required: ['kind'],
    wrongTypes: [['kind', 7]],
    wrongValues: [['kind', 'everything']],
  },
  triggerEvent: {
    required: ['type'],
    wrongTypes: [
      ['type', 7],
      ['data', []],
    ],
    wrongValues: [['type', 'payment.eaten']],
  },
  postTransaction: {
    required: ['account_id', 'direction', 'amount', 'description'],
    wrongTypes: [
      ['amount', '1.00'],
      ['description', 7],
    ],
    wrongValues: [
      ['account_id', '0110000012'],
      ['direction', 'sideways'],
      ['description', ''],
      ['counterparty', ''],
    ],
  },
  createFault: {
    required: ['operation'],
    wrongTypes: [
      ['operation', 7],
      ['latency_ms', '60'],
      ['times', 1.5],
    ],
    wrongValues: [
      ['operation', 'nothing at all'],
      ['code', 'no such code'],
      ['status', 200],
      ['latency_ms', -1],
      ['reply', 'half'],
      ['times', 0],
    ],
  },
  ...spoiledPlatformFields,
  createSandboxSession: customer,
  releaseRiskReview: judgement,
  declineRiskReview: judgement,
  createStaffSession: {
    required: ['staff_id'],
    wrongTypes: [
      ['staff_id', 7],
      ['scopes', 'operations.read'],
    ],
    wrongValues: [
      ['staff_id', 'amina'],
      ['staff_id', 'cus_wanjiru'],
      ['scopes', []],
    ],
  },
  approveConsent: {
    ...customer,
    wrongValues: [...customer.wrongValues, ['account_ids', []]],
  },
  rejectConsent: customer,
  advanceClock: {
    required: ['seconds'],
    wrongTypes: [
      ['seconds', '60'],
      ['seconds', 1.5],
    ],
    wrongValues: [
      ['seconds', 0],
      ['seconds', -1],
      ['seconds', 315_360_001],
    ],
  },
}
