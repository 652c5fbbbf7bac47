import type { Account, Payee } from '@wekeza/bank'
import { approvalPage } from '../pages/approval-page.ts'
import type { ApprovalView } from '../pages/approval-view.ts'
import { codePage, noFactorPage } from '../pages/code-page.ts'
import { codeAcceptedPage, codeConfirmPage, codeInputPage } from '../pages/device-pages.ts'
import { errorPage, gonePage } from '../pages/error-page.ts'
import type { Fault } from '../pages/fault.ts'
import { fill } from '../pages/languages/fill.ts'
import type { PageIn } from '../pages/page.ts'
import { signInPage } from '../pages/sign-in-page.ts'
import { continuePage, signedOutPage, signOutPage } from '../pages/sign-out-pages.ts'
import { signedPage } from '../pages/signed-page.ts'
import { waitText } from '../pages/words.ts'
import { plainGallery } from './plain-gallery.ts'

const DAY_MS = 86_400_000
const NOW_MS = Date.parse('2026-11-23T09:00:00Z')

const ACCOUNT: Account = {
  id: 'acc_1',
  type: 'current',
  status: 'active',
  currency: 'KES',
  nickname: 'Everyday',
  number: '0110000012',
  customerIds: ['cus_1'],
  holders: ['Wanjiru Kamau'],
  mandate: 'any',
  openedOn: '2019-03-04',
  bookedMinor: 148_250_00,
  heldMinor: 0,
  overdraftMinor: 0,
}
const SAVINGS: Account = {
  ...ACCOUNT,
  id: 'acc_2',
  type: 'savings',
  nickname: 'School fees',
  number: '0110000013',
  bookedMinor: 1_210_000_00,
}
const JOINT: Account = {
  ...ACCOUNT,
  id: 'acc_3',
  nickname: 'Household',
  number: '0110000031',
  holders: ['Wanjiru Kamau', 'Otieno Odhiambo'],
  mandate: 'all',
}
const DORMANT: Account = { ...SAVINGS, id: 'acc_4', status: 'dormant', nickname: 'Old savings' }

const PAYEE: Payee = {
  type: 'account',
  name: 'Njeri Mwangi',
  account_number: '0110000056',
  bank_code: '77',
}
const ELSEWHERE: Payee = { ...PAYEE, name: 'Kilimani Heights Management Ltd', bank_code: '01' }

const common = {
  action: '/interaction/uid',
  csrf: 'csrf',
  applicationName: 'Baraka Books',
  testBank: true,
  returnsTo: 'https://books.example/callback',
}

const approval: Omit<ApprovalView, 'terms'> = {
  ...common,
  binding: 'binding',
  customerName: 'Wanjiru Kamau',
  scopes: ['openid', 'offline_access'],
  expiresAtMs: NOW_MS + 180 * DAY_MS,
  fixedAccountId: null,
  othersSigned: false,
  accounts: [ACCOUNT, SAVINGS, JOINT],
  chosenIds: [],
}

const access = {
  kind: 'account_access',
  permissions: ['accounts.read', 'account_details.read', 'balances.read', 'transactions.read'],
} as const
const single = {
  kind: 'single_payment',
  amountMinor: 1_250_00,
  payee: PAYEE,
  rail: 'internal',
  debtorAccountId: null,
} as const
const recurring = {
  kind: 'recurring_payment',
  capPerPaymentMinor: 45_000_00,
  perPeriod: { period: 'month', capMinor: 120_000_00, paymentsMax: 6 },
  payees: [PAYEE, ELSEWHERE],
  rail: 'pesalink',
  debtorAccountId: null,
  startsAtMs: NOW_MS + 8 * DAY_MS,
} as const
const bulk = {
  kind: 'bulk_payment',
  totalMinor: 415_000_00,
  itemsCount: 1_240,
  fileHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  debtorAccountId: null,
} as const
const refunds = { kind: 'refunds', debtorAccountId: 'acc_1' } as const
const mobile = {
  ...single,
  payee: { type: 'mobile', name: 'Otieno Odhiambo', phone_number: '254712345678' },
  rail: 'mpesa',
} as const
const paybill = {
  ...single,
  payee: {
    type: 'paybill',
    name: 'Kenya Power',
    paybill_number: '888880',
    account_reference: '14253647',
  },
  rail: 'mpesa',
} as const
const till = {
  ...single,
  payee: { type: 'till', name: 'Mama Mboga', till_number: '5123456' },
  rail: 'mpesa',
} as const
const fallback = {
  ...single,
  payee: ELSEWHERE,
  rail: 'pesalink',
  fallbackRails: ['rtgs', 'eft'],
} as const

const wrong = (status: number, message: Fault['message']): Fault => ({ status, message })
const tooMany = wrong(429, (language) =>
  fill(language.words.signIn.tooMany, { wait: waitText(900, language) }),
)
const device = { action: '/oauth/device', secret: 'secret', userCode: '' }
const leaving = { action: '/oauth/end-session/confirm', secret: 'secret', returnsTo: undefined }

/** Every page as it can be met, by a name. */
export const gallery: Readonly<Record<string, PageIn>> = {
  'sign-in': signInPage({ ...common, username: '' }),
  'sign-in-wrong': signInPage({
    ...common,
    username: 'wanjiru',
    fault: wrong(422, ({ words }) => words.signIn.wrong),
  }),
  'sign-in-locked': signInPage({ ...common, username: 'wanjiru', fault: tooMany }),
  'code-test': codePage({ ...common, codeFrom: 'test' }),
  'code-totp-wrong': codePage({
    ...common,
    testBank: false,
    codeFrom: 'totp',
    fault: wrong(422, ({ words }) => words.code.wrong),
  }),
  'code-sent': codePage({ ...common, testBank: false, codeFrom: 'sent' }),
  'code-none': noFactorPage(),
  access: approvalPage({ ...approval, terms: access }),
  'access-dated-wrong': approvalPage({
    ...approval,
    terms: { ...access, transactionsFromMs: NOW_MS - 365 * DAY_MS, transactionsToMs: NOW_MS },
    fault: wrong(422, ({ words }) => words.approval.chooseSome),
  }),
  'access-none': approvalPage({ ...approval, accounts: [], terms: access }),
  payment: approvalPage({ ...approval, terms: single, codeFrom: 'test' }),
  'payment-code-wrong': approvalPage({
    ...approval,
    testBank: false,
    terms: single,
    codeFrom: 'totp',
    chosenIds: ['acc_1'],
    fault: wrong(422, ({ words }) => words.code.wrong),
  }),
  'payment-changed': approvalPage({
    ...approval,
    terms: { ...single, amountMinor: 999_999_99 },
    codeFrom: 'sent',
    fault: wrong(422, ({ words }) => words.approval.changed),
  }),
  'payment-dormant': approvalPage({ ...approval, accounts: [DORMANT], terms: single }),
  'payment-not-yours': approvalPage({ ...approval, fixedAccountId: 'acc_9', terms: single }),
  'payment-co-signed': approvalPage({
    ...approval,
    accounts: [JOINT],
    fixedAccountId: 'acc_3',
    othersSigned: true,
    terms: single,
    codeFrom: 'test',
  }),
  recurring: approvalPage({ ...approval, terms: recurring, codeFrom: 'test' }),
  'payment-mobile': approvalPage({ ...approval, terms: mobile, codeFrom: 'test' }),
  'payment-paybill': approvalPage({ ...approval, terms: paybill, codeFrom: 'test' }),
  'payment-till': approvalPage({ ...approval, terms: till, codeFrom: 'test' }),
  'payment-fallback': approvalPage({ ...approval, terms: fallback, codeFrom: 'test' }),
  bulk: approvalPage({ ...approval, terms: bulk, codeFrom: 'test' }),
  refunds: approvalPage({
    ...approval,
    fixedAccountId: 'acc_1',
    terms: refunds,
    codeFrom: 'test',
  }),
  'refunds-capped': approvalPage({
    ...approval,
    terms: { ...refunds, capPerRefundMinor: 5_000_00 },
    codeFrom: 'totp',
  }),
  funds: approvalPage({
    ...approval,
    terms: { kind: 'funds_confirmation', debtorAccountId: null },
  }),
  signed: signedPage(common),
  'error-theirs': errorPage({
    status: 400,
    error: 'invalid_request',
    description: 'There is no such consent of your application.',
    requestId: 'req_01h455vb4pex5vsknk084sn02q',
  }),
  'error-ours': errorPage({
    status: 500,
    error: 'server_error',
    description: undefined,
    requestId: 'req_01h455vb4pex5vsknk084sn02q',
  }),
  gone: gonePage(),
  'device-input': codeInputPage(device),
  'device-input-wrong': codeInputPage({
    ...device,
    userCode: 'BCDF-GHJK',
    fault: wrong(422, ({ words }) => words.device.unknown),
  }),
  'device-confirm': codeConfirmPage({
    ...device,
    userCode: 'BCDF-GHJK',
    applicationName: 'Baraka Books',
  }),
  'device-done': codeAcceptedPage(),
  'sign-out': signOutPage(leaving),
  continue: continuePage(leaving),
  'signed-out': signedOutPage(),
  ...plainGallery(),
}
