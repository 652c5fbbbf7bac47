import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { placeOf } from '../second-factor/enrol-totp.ts'
import { codeAt, stepAt } from '../second-factor/totp.ts'
import {
  approvalFields,
  approveInBrowser,
  openApproval,
  openSignIn,
  redeem,
  requestPayment,
  toApproval,
  toCode,
} from '../testing/flow.ts'
import type { Browser, Visited } from '../testing/open-browser.ts'
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

const enter = (browser: Browser, page: Visited, code: string) =>
  browser.post(`${page.url.pathname}/code`, { csrf: page.csrf, code })

const claimsOf = (token = '') =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())

async function openCode(username = 'wanjiru') {
  const { browser, page } = await openSignIn(identity)
  return { browser, page: await toCode(browser, page, username) }
}

test('after the password comes the code, and before it nothing is decided', async () => {
  const { browser, page } = await openCode()
  expect(page.text).toContain('<h1>Enter your code</h1>')
  expect(page.text).not.toContain('Share your accounts')
  const fields = { csrf: page.csrf, decision: 'approve', account: 'acc_wanjiru_current' }
  expect((await browser.post(`${page.url.pathname}/decide`, fields)).status).toBe(400)
})

test.each(['', '000000', '12345', '１２３４５６'])('the code %j is refused', async (code) => {
  const { browser, page } = await openCode()
  const answer = await enter(browser, page, code)
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('role="alert"')
})

test('a code may be typed with spaces', async () => {
  const { browser, page } = await openCode()
  expect((await enter(browser, page, ' 123 456 ')).status).toBe(303)
})

test('a second click on the code goes on like the first', async () => {
  const { browser, page } = await openCode()
  const first = await enter(browser, page, '123456')
  const second = await enter(browser, page, '123456')
  expect(second.location?.href).toBe(first.location?.href)
})

test('wrong codes and wrong passwords count together', async () => {
  const { browser, page } = await openCode('otieno')
  for (let tries = 0; tries < 6; tries += 1) await enter(browser, page, '000000')
  const again = await openSignIn(identity)
  const wrong = { csrf: again.page.csrf, username: 'otieno', password: 'wrong' }
  const signInPath = `${again.page.url.pathname}/sign-in`
  for (let tries = 0; tries < 4; tries += 1) await again.browser.post(signInPath, wrong)
  expect((await enter(browser, page, '123456')).status).toBe(429)
  const right = { ...wrong, password: 'karibu' }
  expect((await again.browser.post(signInPath, right)).status).toBe(429)
})

test('a right password is no way to more codes', async () => {
  const { browser, page } = await openCode('njeri')
  for (let tries = 0; tries < 10; tries += 1) {
    expect((await enter(browser, page, '000000')).status).toBe(422)
    if (tries < 9) await toCode(browser, page, 'njeri')
  }
  expect((await enter(browser, page, '123456')).status).toBe(429)
})

test('whoever is somebody else goes back to the password', async () => {
  const { browser, page } = await openCode()
  const restarted = await browser.post(`${page.url.pathname}/restart`, { csrf: page.csrf })
  const back = await browser.get(restarted.location?.href ?? '')
  expect(back.text).toContain('<h1>Sign in</h1>')
  const approval = await toApproval(browser, back, 'otieno')
  expect(approval.text).toContain('Signed in as <strong>Otieno Odhiambo</strong>')
})

test('the ID token says that there were two factors', async () => {
  const { body } = await redeem(identity, await approveInBrowser(identity))
  expect(claimsOf(body.id_token)).toMatchObject({
    amr: ['pwd', 'otp'],
    acr: 'urn:openbanking:psd2:sca',
  })
})

test('for a payment the code comes with the approval, and the ID token says so too', async () => {
  const { parameters } = await requestPayment(identity)
  const { body } = await redeem(identity, await approveInBrowser(identity, parameters))
  expect(claimsOf(body.id_token)).toMatchObject({ amr: ['pwd', 'otp'] })
})

test('a payment is not approved without its code', async () => {
  const { consentId, parameters } = await requestPayment(identity)
  const { browser, page } = await openApproval(identity, parameters)
  const approving = { ...approvalFields(page), decision: 'approve', account: 'acc_wanjiru_current' }
  for (const code of ['', '000000']) {
    const answer = await browser.post(`${page.url.pathname}/decide`, { ...approving, code })
    expect(answer.status).toBe(422)
  }
  const consent = await identity.bank.store.consents.get(consentId)
  expect(consent?.status).toBe('awaiting_authorisation')
})

test('with an authenticator app its code counts, once, and the test bank’s does not', async () => {
  const person = { realm: 'customers', bankKey: 'test_acme', personId: 'cus_achieng' } as const
  const { secondFactors, envelope, wall } = identity.ports
  const secret = Buffer.alloc(20, 9)
  const sealedSecret = envelope.seal(placeOf(person), secret.toString('base64url'))
  await secondFactors.put({ person, sealedSecret, lastStep: 0 })
  const { browser, page } = await openCode('achieng')
  expect(page.text).toContain('authenticator app')
  expect(page.text).not.toContain('123456')
  expect((await enter(browser, page, '123456')).status).toBe(422)
  const code = codeAt(secret, stepAt(wall.nowMs()))
  const other = await openCode('achieng')
  expect((await enter(browser, page, code)).status).toBe(303)
  expect((await enter(other.browser, other.page, code)).status).toBe(422)
})

test('sign-ins, failures and codes are written down, without names, addresses or codes', async () => {
  const own = await openTestIdentity()
  const { browser, page } = await openSignIn(own)
  const wrong = { csrf: page.csrf, username: 'wanjiru', password: 'wrong' }
  await browser.post(`${page.url.pathname}/sign-in`, wrong)
  await approveInBrowser(own)
  const { consentId, parameters } = await requestPayment(own)
  await approveInBrowser(own, parameters)
  expect(own.audited.map(({ act, actor }) => `${act} ${actor}`)).toEqual([
    'sign-in.failed unknown',
    'sign-in customer:cus_wanjiru',
    'sign-in customer:cus_wanjiru',
    'code.accepted customer:cus_wanjiru',
  ])
  expect(own.audited[3]?.subject).toBe(consentId)
  expect(JSON.stringify(own.audited)).not.toMatch(/127\.0\.0\.1|::1|Wanjiru|karibu|123456/)
  await own.close()
})

test('nothing of all this was a fault of ours', () => {
  expect(identity.faults).toEqual([])
})
