import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import {
  approvalFields,
  approveInBrowser,
  authorizeAddress,
  decide,
  openApproval,
  openSignIn,
  requestPayment,
  toApproval,
  toSignIn,
} from '../testing/flow.ts'
import { type Browser, openBrowser, type Visited } from '../testing/open-browser.ts'
import { openTestIdentity, type TestIdentity } from '../testing/open-test-identity.ts'

// Passwords are hashed slowly by design, and here many of them.
vi.setConfig({ testTimeout: 30_000 })
let identity: TestIdentity
beforeAll(async () => {
  identity = await openTestIdentity()
})
// Attempts of one test must not count in the next.
afterEach(() => identity.advanceWall(25 * 3_600_000))
afterAll(() => identity.close())

const statusOf = async (consentId: string) =>
  (await identity.bank.store.consents.get(consentId))?.status

test('who cancels before signing in goes back, and the consent still waits', async () => {
  const { consentId, parameters } = await requestPayment(identity)
  const { browser, page } = await openSignIn(identity, parameters)
  const cancelled = await browser.post(`${page.url.pathname}/cancel`, { csrf: page.csrf })
  const resumed = await browser.get(cancelled.location?.href ?? '')
  expect(resumed.location?.searchParams.get('error')).toBe('access_denied')
  expect(await statusOf(consentId)).toBe('awaiting_authorisation')
})

test('a wrong password and an unknown username get the same answer', async () => {
  const { browser, page } = await openSignIn(identity)
  const attempt = async (username: string, password: string) => {
    const fields = { csrf: page.csrf, username, password }
    const { status, text } = await browser.post(`${page.url.pathname}/sign-in`, fields)
    return { status, text: text.replaceAll(username, '') }
  }
  const wrong = await attempt('baraka', 'wrong')
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('role="alert"')
  expect(wrong).toEqual(await attempt('nobody', 'karibu'))
})

test('a username is taken with a capital and spaces around it', async () => {
  const { page } = await openApproval(identity, {}, ' Wanjiru ')
  expect(page.text).toContain('Signed in as <strong>Wanjiru Kamau</strong>')
})

test('an empty form is told so, and does not count as a try', async () => {
  const { browser, page } = await openSignIn(identity)
  for (let tries = 0; tries < 12; tries += 1) {
    const fields = { csrf: page.csrf, username: '', password: '' }
    const answer = await browser.post(`${page.url.pathname}/sign-in`, fields)
    expect(answer.status).toBe(422)
  }
})

const trying = (browser: Browser, page: Visited) => (username: string, password: string) =>
  browser.post(`${page.url.pathname}/sign-in`, { csrf: page.csrf, username, password })

test.each([['wanjiru'], ['nobody']])(
  'after ten failures even the right password of %s waits a quarter of an hour',
  async (username) => {
    const { browser, page } = await openSignIn(identity)
    const attempt = trying(browser, page)
    for (let tries = 0; tries < 10; tries += 1) {
      expect((await attempt(username, 'wrong')).status).toBe(422)
    }
    const refused = await attempt(username, 'karibu')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(890)
    expect(refused.text).toContain('Wait 15 minutes')
  },
)

test('whoever goes on guessing after a quarter of an hour waits two hours', async () => {
  const { browser, page } = await openSignIn(identity)
  const attempt = trying(browser, page)
  for (let tries = 0; tries < 10; tries += 1) await attempt('kiprop', 'wrong')
  identity.advanceWall(15 * 60_000)
  const later = await openSignIn(identity)
  const again = trying(later.browser, later.page)
  for (let tries = 0; tries < 5; tries += 1) {
    expect((await again('kiprop', 'wrong')).status).toBe(422)
  }
  const refused = await again('kiprop', 'karibu')
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(100 * 60)
})

test('an address that fails with ever other names is locked out too', async () => {
  const { browser, page } = await openSignIn(identity)
  const attempt = trying(browser, page)
  for (let tries = 0; tries < 50; tries += 1) await attempt(`nobody-${tries}`, 'wrong')
  expect((await attempt('baraka', 'karibu')).status).toBe(429)
})

test('tries at the same moment are no way around the limit', async () => {
  const { browser, page } = await openSignIn(identity)
  const fields = { csrf: page.csrf, username: 'baraka', password: 'wrong' }
  const answers = await Promise.all(
    Array.from({ length: 30 }, () => browser.post(`${page.url.pathname}/sign-in`, fields)),
  )
  expect(answers.filter(({ status }) => status === 422).length).toBe(10)
  expect(answers.filter(({ status }) => status === 429).length).toBe(20)
})

test('a sign-in that succeeds does not count', async () => {
  for (let tries = 0; tries < 12; tries += 1) await openApproval(identity)
})

test('a form without the token of its interaction is refused', async () => {
  const { browser, page } = await openSignIn(identity)
  const other = await openSignIn(identity)
  const fields = { username: 'wanjiru', password: 'karibu' }
  for (const csrf of ['', 'guessed', other.page.csrf]) {
    const answer = await browser.post(`${page.url.pathname}/sign-in`, { ...fields, csrf })
    expect([answer.status, answer.location]).toEqual([400, undefined])
  }
})

test('an interaction is shown to the browser that began it, and to no other', async () => {
  const { page } = await openSignIn(identity)
  const other = openBrowser(identity.issuer)
  const answer = await other.get(page.url.href)
  expect(answer.status).toBe(400)
  expect(answer.text).toContain('This page has expired')
})

test('the cookie of one interaction opens no other', async () => {
  const { browser, page } = await openSignIn(identity)
  const other = await openSignIn(identity)
  const cookie = ['cus_interaction', 'cus_interaction.sig']
    .map((name) => `${name}=${browser.valuesOf(name)[0]}`)
    .join('; ')
  const own = await fetch(page.url, { headers: { cookie } })
  expect(own.status).toBe(200)
  const foreign = await fetch(other.page.url, { headers: { cookie } })
  expect(foreign.status).toBe(400)
})

test('the approval page cannot be posted to before sign-in', async () => {
  const { browser, page } = await openSignIn(identity)
  const fields = { ...approvalFields(page), decision: 'approve', account: 'acc_wanjiru_current' }
  const answer = await browser.post(`${page.url.pathname}/decide`, fields)
  expect(answer.status).toBe(400)
})

test('who is not the one signed in begins again', async () => {
  const { browser, page } = await openApproval(identity)
  const switched = await browser.post(`${page.url.pathname}/switch`, { csrf: page.csrf })
  const resumed = await browser.get(switched.location?.href ?? '')
  const again = await browser.get(resumed.location?.href ?? '')
  expect(again.text).toContain('<h1>Sign in</h1>')
  const approval = await toApproval(browser, again, 'baraka')
  expect(approval.text).toContain('Signed in as <strong>Baraka Traders Ltd</strong>')
  const callback = await decide(browser, approval, 'approve', ['acc_baraka_business'])
  expect(callback.searchParams.get('code')).not.toBeNull()
})

test('each request is signed in for, also in a browser that has just approved another', async () => {
  const { browser } = await approveInBrowser(identity)
  const page = await toSignIn(browser, authorizeAddress(identity, {}))
  expect(page.text).toContain('<h1>Sign in</h1>')
})

test('a second person in the same browser is not mixed up with the first', async () => {
  const { browser } = await approveInBrowser(identity)
  const page = await toSignIn(browser, authorizeAddress(identity, {}))
  const approval = await toApproval(browser, page, 'otieno')
  expect(approval.text).toContain('Signed in as <strong>Otieno Odhiambo</strong>')
  expect(approval.text).not.toContain('acc_wanjiru')
  const callback = await decide(browser, approval, 'approve', ['acc_achieng_joint'])
  expect(callback.searchParams.get('code')).not.toBeNull()
})

test('a form larger than any of ours is refused', async () => {
  const { browser, page } = await openSignIn(identity)
  const fields = { csrf: page.csrf, username: 'w', password: 'x'.repeat(20_000) }
  expect((await browser.post(`${page.url.pathname}/sign-in`, fields)).status).toBe(400)
})

test('nothing of all this was a fault of ours', () => {
  expect(identity.faults).toEqual([])
})
