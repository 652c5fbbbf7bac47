import type { Consent, Store, Terms } from '@wekeza/bank'
import { memoryStore } from '@wekeza/bank/memory'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { approvalFields, openApproval, requestPayment } from '../testing/flow.ts'
import {
  openTestIdentity,
  PAYEE,
  PAYMENT,
  type TestIdentity,
} from '../testing/open-test-identity.ts'
import { bindingOf, isBound, type Shown } from './bind-approval.ts'
import type { Visit } from './visit.ts'

type Single = Extract<Terms, { kind: 'single_payment' }>

/** What somebody who reached the database has made of consents. */
let tampered: Partial<Consent> = {}

// Passwords are hashed slowly by design, and here many of them.
vi.setConfig({ testTimeout: 30_000 })
let identity: TestIdentity
beforeAll(async () => {
  identity = await openTestIdentity({}, tamperable)
})
beforeEach(() => {
  tampered = {}
})
afterEach(() => identity.advanceWall(25 * 3_600_000))
afterAll(() => identity.close())

function tamperable(): Store {
  const store = memoryStore()
  const get: Store['consents']['get'] = async (id) => {
    const consent = await store.consents.get(id)
    return consent && { ...consent, ...tampered }
  }
  return { ...store, consents: { ...store.consents, get } }
}

const approving = { decision: 'approve', account: 'acc_wanjiru_current' }
const single = PAYMENT as Single
const statusOf = async (consentId: string) =>
  (await identity.bank.store.consents.get(consentId))?.status

test.each<[string, Partial<Single>]>([
  ['amount', { amountMinor: 9_250_00 }],
  ['payee’s name', { payee: { ...PAYEE, name: 'Mallory' } }],
  ['payee’s account', { payee: { ...PAYEE, account_number: '0110000099' } }],
  ['payee’s bank', { payee: { ...PAYEE, bank_code: '01' } }],
  ['rail', { rail: 'pesalink' }],
  ['fallback rail', { fallbackRails: ['eft'] }],
  ['debtor’s account', { debtorAccountId: 'acc_wanjiru_savings' }],
])('what is approved is what was shown: a changed %s is refused and shown', async (_, change) => {
  const { consentId, parameters } = await requestPayment(identity)
  const { browser, page } = await openApproval(identity, parameters)
  tampered = { terms: { ...single, ...change } }
  const fields = { ...approvalFields(page), ...approving }
  const answer = await browser.post(`${page.url.pathname}/decide`, fields)
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('What is asked of you has changed')
  expect(await statusOf(consentId)).toBe('awaiting_authorisation')
})

const BULK = {
  kind: 'bulk_payment',
  totalMinor: 415_000_00,
  itemsCount: 12,
  fileHash: 'a'.repeat(64),
  debtorAccountId: null,
} as const
const REFUNDS = { kind: 'refunds', capPerRefundMinor: 1_00, debtorAccountId: null } as const

test.each<[string, Terms, object]>([
  ['total', BULK, { totalMinor: 415_000_01 }],
  ['number of items', BULK, { itemsCount: 13 }],
  ['file', BULK, { fileHash: 'b'.repeat(64) }],
  ['cap of a refund', REFUNDS, { capPerRefundMinor: 2_00 }],
])('a changed %s is refused too', async (_, terms, change) => {
  const { consentId, parameters } = await requestPayment(identity, terms)
  const { browser, page } = await openApproval(identity, {
    ...parameters,
    scope: 'openid payments.read',
  })
  tampered = { terms: { ...terms, ...change } as Terms }
  const fields = { ...approvalFields(page), ...approving }
  const answer = await browser.post(`${page.url.pathname}/decide`, fields)
  expect(answer.status).toBe(422)
  expect(await statusOf(consentId)).toBe('awaiting_authorisation')
})

test('a form without its digest, with a guessed one, or with that of another page is refused', async () => {
  const { consentId, parameters } = await requestPayment(identity)
  const { browser, page } = await openApproval(identity, parameters)
  const other = await openApproval(identity, parameters)
  for (const binding of ['', 'guessed', approvalFields(other.page).binding]) {
    const fields = { ...approvalFields(page), ...approving, binding }
    const answer = await browser.post(`${page.url.pathname}/decide`, fields)
    expect(answer.status).toBe(422)
  }
  expect(await statusOf(consentId)).toBe('awaiting_authorisation')
})

test('a code that was made for one amount does not count for another', async () => {
  const { consentId, parameters } = await requestPayment(identity)
  const { browser, page } = await openApproval(identity, parameters)
  tampered = { terms: { ...single, amountMinor: 9_250_00 } }
  // Whoever changes the bank’s row can make the page show the new digest, not the code count for it.
  const shown = await browser.get(page.url.href)
  tampered = {}
  const stale = { ...approvalFields(shown), ...approving }
  expect((await browser.post(`${page.url.pathname}/decide`, stale)).status).toBe(422)
  expect(await statusOf(consentId)).toBe('awaiting_authorisation')
})

test('an account that is added to the form is refused', async () => {
  const { consentId, parameters } = await requestPayment(identity)
  const { browser, page } = await openApproval(identity, parameters)
  const fields = { ...approvalFields(page), ...approving, account: 'acc_baraka_business' }
  const answer = await browser.post(`${page.url.pathname}/decide`, fields)
  expect(answer.text).toContain('Choose from your own accounts.')
  expect(await statusOf(consentId)).toBe('awaiting_authorisation')
})

test('what is untouched is approved', async () => {
  const { consentId, parameters } = await requestPayment(identity)
  const { browser, page } = await openApproval(identity, parameters)
  const fields = { ...approvalFields(page), ...approving }
  expect((await browser.post(`${page.url.pathname}/decide`, fields)).status).toBe(303)
  expect(await statusOf(consentId)).toBe('authorised')
})

test('a second click with the same code goes on like the first', async () => {
  const { parameters } = await requestPayment(identity)
  const { browser, page } = await openApproval(identity, parameters)
  const fields = { ...approvalFields(page), ...approving }
  const first = await browser.post(`${page.url.pathname}/decide`, fields)
  const second = await browser.post(`${page.url.pathname}/decide`, fields)
  expect(second.location?.href).toBe(first.location?.href)
})

test('nothing of all this was a fault of ours', () => {
  expect(identity.faults).toEqual([])
})

test('what changes between the code and the commit is not approved', async () => {
  const { consentId, parameters } = await requestPayment(identity)
  const { browser, page } = await openApproval(identity, parameters)
  const { store } = identity.ports
  const { consume } = store
  vi.spyOn(store, 'consume').mockImplementationOnce((...asked) => {
    tampered = { terms: { ...single, amountMinor: 9_250_00 } }
    return consume(...asked)
  })
  const fields = { ...approvalFields(page), ...approving }
  const answer = await browser.post(`${page.url.pathname}/decide`, fields)
  expect(tampered).not.toEqual({})
  expect(answer.status).toBe(422)
  expect(await statusOf(consentId)).toBe('awaiting_authorisation')
})

test('the digest is of one customer in one visit: what one holder was shown is no approval of another', () => {
  const shown = { consent: { id: 'csn_1', terms: single }, changes: [], scopes: [], offered: [] }
  const visitOf = (accountId: string, uid: string) =>
    ({
      ports: { keys: { cookieKeys: ['a key of the tests, long enough'] } },
      interaction: { uid, lastSubmission: { login: { accountId } } },
    }) as unknown as Visit
  const seen = shown as unknown as Shown
  const binding = bindingOf(visitOf('cus_wanjiru', 'one'), seen)
  expect(isBound(visitOf('cus_wanjiru', 'one'), seen, binding)).toBe(true)
  expect(isBound(visitOf('cus_yusuf', 'one'), seen, binding)).toBe(false)
  expect(isBound(visitOf('cus_wanjiru', 'another'), seen, binding)).toBe(false)
})
