import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import {
  authorizeAddress,
  openApproval,
  openSignIn,
  requestConsent,
  requestPayment,
  toApproval,
  toSignIn,
} from '../testing/flow.ts'
import { openBrowser } from '../testing/open-browser.ts'
import {
  openTestIdentity,
  PAYEE,
  PAYMENT,
  type TestIdentity,
} from '../testing/open-test-identity.ts'

let identity: TestIdentity
beforeAll(async () => {
  identity = await openTestIdentity()
})
// Attempts of one test must not count in the next.
afterEach(() => identity.advanceWall(16 * 60_000))
afterAll(() => identity.close())

test('the approval page says amount, payee, account, bank, rail and expiry of a payment', async () => {
  const { parameters } = await requestPayment(identity)
  const { page } = await openApproval(identity, parameters)
  for (const words of [
    'Baraka Books',
    'KES 1,250.00',
    'Njeri Mwangi',
    '0110000056',
    'Wekeza Bank',
    'Inside Wekeza Bank, at once',
    'Once only, by',
    'East Africa Time',
  ]) {
    expect(page.text).toContain(words)
  }
})

test('the approval page says all limits of a recurring payment, and everybody who is paid', async () => {
  const { rail } = PAYMENT as Extract<typeof PAYMENT, { kind: 'single_payment' }>
  const { parameters } = await requestPayment(identity, {
    kind: 'recurring_payment',
    capPerPaymentMinor: 500_000,
    perPeriod: { period: 'month', capMinor: 2_000_000, paymentsMax: 6 },
    payees: [PAYEE, { ...PAYEE, name: 'Otieno Odhiambo', account_number: '0110000045' }],
    rail,
    debtorAccountId: null,
  })
  const { page } = await openApproval(identity, parameters)
  for (const words of [
    'Up to, in each payment',
    'KES 5,000.00',
    'In a month',
    'KES 20,000.00 at most, in 6 payments at most',
    'Njeri Mwangi',
    'Otieno Odhiambo',
    '0110000045',
  ]) {
    expect(page.text).toContain(words)
  }
})

test.each([
  ['internal', '77', /Fee on top<.dt><dd>None/],
  ['pesalink', '01', /Fee on top<.dt><dd>KES 45\.00</],
] as const)('the approval page says what a payment by %s costs', async (rail, bank_code, words) => {
  const { parameters } = await requestPayment(identity, {
    ...(PAYMENT as Extract<typeof PAYMENT, { kind: 'single_payment' }>),
    payee: { ...PAYEE, bank_code },
    rail,
  })
  const { page } = await openApproval(identity, parameters)
  expect(page.text).toMatch(words)
})

test('the approval page says which rails may take over, in their order', async () => {
  const { parameters } = await requestPayment(identity, {
    ...(PAYMENT as Extract<typeof PAYMENT, { kind: 'single_payment' }>),
    payee: { ...PAYEE, bank_code: '01' },
    rail: 'pesalink',
    fallbackRails: ['eft'],
  })
  const { page } = await openApproval(identity, parameters)
  expect(page.text).toMatch(/PesaLink.*Or, if that fails.*EFT/s)
})

test('the approval page says what a file of payments comes to, and which file it is', async () => {
  const { parameters } = await requestPayment(identity, {
    kind: 'bulk_payment',
    totalMinor: 415_000_00,
    itemsCount: 1_240,
    fileHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    debtorAccountId: null,
  })
  const { page } = await openApproval(identity, parameters)
  for (const words of [
    'Approve 1,240 payments?',
    'KES 415,000.00',
    '9f86d081<wbr>884c7d65<wbr>',
    'Once only, by',
    'exactly the payments of this file',
  ]) {
    expect(page.text).toContain(words)
  }
})

test.each([
  ['the cap of a refund where there is one', { capPerRefundMinor: 5_000_00 }, /KES 5,000\.00/],
  [
    'that only what was paid limits a refund',
    {},
    /No more goes back than was paid, and only to whoever paid it/,
  ],
])('the approval page says %s', async (_, more, words) => {
  const debtorAccountId = 'acc_wanjiru_current'
  const terms = { kind: 'refunds', debtorAccountId, ...more } as const
  const { parameters } = await requestPayment(identity, terms)
  const scope = 'openid payments.read'
  const { page } = await openApproval(identity, { ...parameters, scope })
  expect(page.text).toMatch(words)
  expect(page.text).toContain('pay back from your account?')
  expect(page.text).toContain('value="acc_wanjiru_current"')
  expect(page.text).not.toContain('value="acc_wanjiru_savings"')
  expect(page.text).toContain('name="code"')
})

test('the approval page says from when to when transactions would be seen', async () => {
  const { parameters } = await requestPayment(identity, {
    kind: 'account_access',
    permissions: ['transactions.read'],
    transactionsFromMs: Date.parse('2026-01-01T00:00:00+03:00'),
    transactionsToMs: Date.parse('2026-07-01T00:00:00+03:00'),
  })
  const scope = 'openid transactions.read'
  const { page } = await openApproval(identity, { ...parameters, scope })
  expect(page.text).toContain('Which transactions?')
  expect(page.text).toMatch(/booked on 1 January 2026, 00:00 .* before 1 July 2026, 00:00/)
})

test('the approval page words what is asked as the contract does', async () => {
  const { page } = await openApproval(identity, { scope: 'openid offline_access accounts.read' })
  expect(page.text).toContain('See your accounts')
  expect(page.text).toContain('Keep access until the consent ends')
  expect(page.text).not.toContain('See what went in and out')
})

test('names of applications and payees are text, whatever they look like', async () => {
  const own = await openTestIdentity()
  const evil = '<script>alert(1)</script>"\'><img src=x onerror=alert(2)>'
  const application = own.applications.get('app_books')
  if (application) own.applications.set('app_books', { ...application, name: evil })
  const terms = { ...PAYMENT, payee: { ...PAYEE, name: evil } } as typeof PAYMENT
  const consentId = await requestConsent(own, terms)
  const browser = openBrowser(own.issuer)
  const parameters = {
    consent_id: consentId,
    scope: 'openid payments.write',
    login_hint: evil,
  }
  const signIn = await toSignIn(browser, authorizeAddress(own, parameters))
  const approval = await toApproval(browser, signIn)
  for (const { text } of [signIn, approval]) {
    expect(text).toContain('&lt;script&gt;alert(1)')
    expect(text).not.toMatch(/<script|<img|onerror=alert\(2\)>"/)
  }
  await own.close()
})

test('pages cannot be framed, and run and load nothing', async () => {
  const { browser, page } = await openSignIn(identity)
  const approval = await toApproval(browser, page)
  for (const { headers, text } of [page, approval]) {
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("form-action 'self' https://books.example;")
    expect(policy).not.toContain('unsafe-inline')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(text).not.toMatch(/<script|<link|@import|url\(|src=/)
  }
})

test('cookies are for this server alone, and not for scripts', async () => {
  const answer = await fetch(authorizeAddress(identity, {}), { redirect: 'manual' })
  const cookies = answer.headers.getSetCookie()
  expect(cookies.length).toBeGreaterThan(0)
  for (const cookie of cookies) expect(cookie).toMatch(/samesite=lax; httponly/i)
  for (const cookie of cookies) expect(cookie).not.toMatch(/secure/i)
  const signed = cookies.filter((cookie) => /^\w+\.sig=/.test(cookie))
  expect(signed.length * 2).toBe(cookies.length)
})

test.each(['en', 'sw'])(
  'a page asked for in %s says so to whoever reads it aloud',
  async (language) => {
    const { page } = await openSignIn(identity, { ui_locales: language })
    expect(page.text).toContain(`<html lang="${language}">`)
    expect(page.headers.get('content-language')).toBe(language)
  },
)
