import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import {
  approvalFields,
  decide,
  openApproval,
  requestPayment,
  revokeConsent,
} from '../testing/flow.ts'
import { openTestIdentity, PAYMENT, type TestIdentity } from '../testing/open-test-identity.ts'

let identity: TestIdentity
beforeAll(async () => {
  identity = await openTestIdentity()
})
// Attempts of one test must not count in the next.
afterEach(() => identity.advanceWall(16 * 60_000))
afterAll(() => identity.close())

const statusOf = async (consentId: string) =>
  (await identity.bank.store.consents.get(consentId))?.status

test('who denies goes back with access_denied, and the consent is rejected', async () => {
  const { consentId, parameters } = await requestPayment(identity)
  const { browser, page } = await openApproval(identity, parameters)
  const callback = await decide(browser, page, 'deny', [])
  expect(callback.searchParams.get('error')).toBe('access_denied')
  expect(callback.searchParams.get('state')).toBe('the-state')
  expect(callback.searchParams.get('iss')).toBe(identity.issuer)
  expect(await statusOf(consentId)).toBe('rejected')
})

test('who denies bare scopes leaves no consent behind', async () => {
  const before = await identity.bank.store.consents.page('app_books', { limit: 100 })
  const { browser, page } = await openApproval(identity)
  const callback = await decide(browser, page, 'deny', [])
  expect(callback.searchParams.get('error')).toBe('access_denied')
  const after = await identity.bank.store.consents.page('app_books', { limit: 100 })
  expect(after.length).toBe(before.length)
})

test('account access needs at least one account', async () => {
  const { browser, page } = await openApproval(identity)
  const fields = { ...approvalFields(page), decision: 'approve' }
  const answer = await browser.post(`${page.url.pathname}/decide`, fields)
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Choose at least one account.')
})

test('a payment draws on exactly one account', async () => {
  const { parameters } = await requestPayment(identity)
  const { browser, page } = await openApproval(identity, parameters)
  const account = ['acc_wanjiru_current', 'acc_wanjiru_savings']
  const fields = { ...approvalFields(page), decision: 'approve', account }
  const answer = await browser.post(`${page.url.pathname}/decide`, fields)
  expect(answer.status).toBe(422)
})

test("somebody else's account cannot be chosen", async () => {
  const { consentId, parameters } = await requestPayment(identity)
  const { browser, page } = await openApproval(identity, parameters)
  const fields = { ...approvalFields(page), decision: 'approve', account: 'acc_baraka_business' }
  const answer = await browser.post(`${page.url.pathname}/decide`, fields)
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Choose from your own accounts.')
  expect(await statusOf(consentId)).toBe('awaiting_authorisation')
})

test('an account that the application named is not chosen anew', async () => {
  const { consentId, parameters } = await requestPayment(identity, {
    ...PAYMENT,
    debtorAccountId: 'acc_wanjiru_savings',
  } as typeof PAYMENT)
  const { browser, page } = await openApproval(identity, parameters)
  expect(page.text).not.toContain('acc_wanjiru_current')
  await decide(browser, page, 'approve', ['acc_wanjiru_savings'])
  expect((await identity.bank.store.consents.get(consentId))?.accountIds).toEqual([
    'acc_wanjiru_savings',
  ])
})

test('a payment from an account of somebody else can only be denied', async () => {
  const { consentId, parameters } = await requestPayment(identity, {
    ...PAYMENT,
    debtorAccountId: 'acc_baraka_business',
  } as typeof PAYMENT)
  const { browser, page } = await openApproval(identity, parameters)
  expect(page.text).toContain('is not yours')
  expect(page.text).not.toContain('value="approve"')
  const fields = { ...approvalFields(page), decision: 'approve' }
  const forced = await browser.post(`${page.url.pathname}/decide`, fields)
  expect(forced.status).toBe(422)
  expect(await statusOf(consentId)).toBe('awaiting_authorisation')
})

test('a dormant account cannot be chosen to pay from', async () => {
  const { parameters } = await requestPayment(identity)
  const { page } = await openApproval(identity, parameters, 'njeri')
  expect(page.text).toMatch(/value="acc_njeri_dormant"[^>]* disabled/)
  expect(page.text).toContain('A dormant account cannot pay.')
  expect(page.text).not.toContain('value="approve"')
})

test('a consent that ended while the page was open sends its reason back', async () => {
  const { consentId, parameters } = await requestPayment(identity)
  const { browser, page } = await openApproval(identity, parameters)
  await revokeConsent(identity, consentId)
  const callback = await decide(browser, page, 'approve')
  expect(callback.searchParams.get('error')).toBe('access_denied')
  expect(callback.searchParams.get('error_description')).toContain('is revoked')
})

test('a second click on approve goes on like the first, and approves nothing more', async () => {
  const before = await identity.bank.store.consents.page('app_books', { limit: 100 })
  const { browser, page } = await openApproval(identity)
  const fields = { ...approvalFields(page), decision: 'approve', account: 'acc_wanjiru_current' }
  const first = await browser.post(`${page.url.pathname}/decide`, fields)
  const second = await browser.post(`${page.url.pathname}/decide`, fields)
  expect(second.location?.href).toBe(first.location?.href)
  const after = await identity.bank.store.consents.page('app_books', { limit: 100 })
  expect(after.length).toBe(before.length + 1)
})

test('two browsers that approve one consent at once approve it once', async () => {
  const { consentId, parameters } = await requestPayment(identity)
  const both = await Promise.all([
    openApproval(identity, parameters),
    openApproval(identity, parameters),
  ])
  const callbacks = await Promise.all(
    both.map(({ browser, page }) => decide(browser, page, 'approve')),
  )
  const codes = callbacks.filter((callback) => callback.searchParams.has('code'))
  expect(codes.length).toBe(1)
  expect(await statusOf(consentId)).toBe('authorised')
})

test('a browser that goes back to a page that was answered is told that it has expired', async () => {
  const { browser, page } = await openApproval(identity)
  const fields = { ...approvalFields(page), decision: 'approve', account: 'acc_wanjiru_current' }
  const decided = await browser.post(`${page.url.pathname}/decide`, fields)
  await browser.get(decided.location?.href ?? '')
  for (const address of [decided.location?.href ?? '', page.url.href]) {
    const again = await browser.get(address)
    expect(again.status).toBe(400)
    expect(again.text).toContain('This page has expired')
  }
})

test('of a joint account the first holder is told that the others must approve, and then it stands', async () => {
  const { consentId, parameters } = await requestPayment(identity, {
    ...PAYMENT,
    debtorAccountId: 'acc_halima_joint',
  } as typeof PAYMENT)
  const first = await openApproval(identity, parameters, 'halima')
  const approving = { ...approvalFields(first.page), decision: 'approve' }
  const told = await first.browser.post(`${first.page.url.pathname}/decide`, approving)
  expect(told.text).toContain('Every other holder of the account has to approve as well.')
  expect(await statusOf(consentId)).toBe('awaiting_co_holder')
  const again = await first.browser.get(first.page.url.href)
  expect(again.text).toContain('You have approved')
  const second = await openApproval(identity, parameters, 'yusuf')
  expect(second.page.text).toContain('Another holder of the account has approved this already.')
  const callback = await decide(second.browser, second.page, 'approve', [])
  expect(callback.searchParams.get('code')).not.toBeNull()
  expect(await statusOf(consentId)).toBe('authorised')
  const left = await first.browser.post(`${first.page.url.pathname}/leave`, { csrf: again.csrf })
  const resumed = await first.browser.get(left.location?.href ?? '')
  expect(resumed.location?.searchParams.get('code')).not.toBeNull()
})

test('who has not approved cannot leave as if they had', async () => {
  const { consentId, parameters } = await requestPayment(identity)
  const { browser, page } = await openApproval(identity, parameters)
  const answer = await browser.post(`${page.url.pathname}/leave`, { csrf: page.csrf })
  expect([answer.status, answer.location]).toEqual([200, undefined])
  expect(await statusOf(consentId)).toBe('awaiting_authorisation')
})

test('nothing of all this was a fault of ours', () => {
  expect(identity.faults).toEqual([])
})
