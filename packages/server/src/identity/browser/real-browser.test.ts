import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  type Browser,
  type BrowserContext,
  openChromium,
  type Page,
} from '../../../../../tools/chromium/open-chromium.ts'
import { runAxe } from '../../../../../tools/chromium/run-axe.ts'
import { authorizeAddress, requestConsent, requestPayment } from '../testing/flow.ts'
import { openTestIdentity, type TestIdentity } from '../testing/open-test-identity.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 })

let browser: Browser | undefined
let identity: TestIdentity
let context: BrowserContext
/** an application, listening where a browser comes back to */
let application: Server
let callback: string
beforeEach(async () => {
  browser ??= await openChromium()
  identity ??= await openTestIdentity()
  if (application) return
  application = createServer((_request, response) => response.end('Back'))
  await once(application.listen(0, '127.0.0.1'), 'listening')
  callback = `http://127.0.0.1:${(application.address() as AddressInfo).port}/callback`
})
afterEach(() => context?.close())
afterAll(async () => {
  await browser?.close()
  await identity?.close()
  application?.close()
  application?.closeAllConnections()
})

/** Where the application sends the browser. */
const addressOf = (asked: Record<string, string> = {}) =>
  authorizeAddress(identity, { redirect_uri: callback, ...asked })

async function openWindow(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  if (!browser) throw new Error('opened before each test')
  context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options })
  return context.newPage()
}

const backAt = async (page: Page) => {
  await page.waitForURL(`${callback}**`)
  return new URL(page.url()).searchParams
}

const withoutScript = { javaScriptEnabled: false }

async function signIn(page: Page, username = 'wanjiru') {
  await page.getByLabel('Username').fill(username)
  await page.getByLabel('Password').fill('karibu')
  await page.getByRole('button', { name: 'Sign in' }).click()
}

test('accounts are shared without JavaScript', async () => {
  const page = await openWindow(withoutScript)
  await page.goto(addressOf())
  await signIn(page)
  await page.getByLabel('Code of six digits').fill('123456')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByLabel(/School fees/).check()
  await page.getByRole('button', { name: 'Approve' }).click()
  expect((await backAt(page)).get('code')).toMatch(/.{20}/)
})

test('a payment is approved without JavaScript, with the code beneath what it pays', async () => {
  const { consentId, parameters } = await requestPayment(identity)
  const page = await openWindow(withoutScript)
  await page.goto(addressOf(parameters))
  await signIn(page)
  await page.getByLabel(/Everyday/).check()
  await page.getByLabel('Code of six digits').fill('123 456')
  await page.getByRole('button', { name: 'Approve payment' }).click()
  expect((await backAt(page)).get('code')).toMatch(/.{20}/)
  const consent = await identity.bank.store.consents.get(consentId)
  expect(consent?.status).toBe('authorised')
})

test('whoever denies needs no code and no account', async () => {
  const { parameters } = await requestPayment(identity)
  const page = await openWindow(withoutScript)
  await page.goto(addressOf(parameters))
  await signIn(page)
  await page.getByRole('button', { name: 'Deny' }).click()
  expect((await backAt(page)).get('error')).toBe('access_denied')
})

test('a wrong code is said to whoever cannot see it, where the code is entered', async () => {
  const page = await openWindow(withoutScript)
  await page.goto(addressOf())
  await signIn(page)
  await page.getByLabel('Code of six digits').fill('000000')
  await page.getByRole('button', { name: 'Continue' }).click()
  const field = page.getByLabel('Code of six digits')
  expect(await field.getAttribute('aria-describedby')).toContain('fault')
  expect(await page.getByRole('alert').textContent()).toContain('The code is not right')
})

test('the whole way goes by the keyboard alone', async () => {
  const { parameters } = await requestPayment(identity)
  const page = await openWindow()
  await page.goto(addressOf(parameters))
  // The first field gets the focus by itself; a browser gives it a moment after the page is there.
  await page.waitForSelector('input[name=username]:focus')
  await page.keyboard.type('wanjiru')
  await page.keyboard.press('Tab')
  await page.waitForSelector('input[name=password]:focus')
  await page.keyboard.type('karibu')
  await page.keyboard.press('Enter')
  await page.waitForSelector('text=Approve this payment?')
  await tabTo(page, 'input[type=radio]')
  await page.keyboard.press('Space')
  await tabTo(page, '#code')
  await page.keyboard.type('123456')
  await tabTo(page, 'button[value=approve]')
  expect(await outlineOf(page)).not.toBe('none')
  await page.keyboard.press('Enter')
  expect((await backAt(page)).get('code')).toMatch(/.{20}/)
})

/** Goes on by Tab until what has the focus is wanted. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let tabs = 0; tabs < 20; tabs += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(`document.activeElement.matches('${selector}')`)) return
  }
  throw new Error(`nobody gets to ${selector} by Tab`)
}

function outlineOf(page: Page): Promise<unknown> {
  return page.evaluate('getComputedStyle(document.activeElement).outlineStyle')
}

test('the language is switched without JavaScript, and stays', async () => {
  const page = await openWindow({ ...withoutScript, locale: 'en-GB' })
  await page.goto(addressOf())
  await page.getByRole('link', { name: 'Kiswahili' }).click()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Ingia')
  await page.getByLabel('Jina la mtumiaji').fill('wanjiru')
  await page.getByLabel('Nenosiri').fill('karibu')
  await page.getByRole('button', { name: 'Ingia' }).click()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Weka msimbo wako')
  await page.getByLabel('Msimbo wa tarakimu sita').fill('123456')
  await page.getByRole('button', { name: 'Endelea' }).click()
  await page.getByRole('button', { name: 'Idhinisha' }).click()
  expect(await page.getByRole('alert').textContent()).toBe('Chagua angalau akaunti moja.')
  await page.getByRole('link', { name: 'English' }).click()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Share your')
})

test.each([
  [{ ui_locales: 'sw en' }, 'en-GB', 'Ingia'],
  [{}, 'sw-KE', 'Ingia'],
  [{ ui_locales: 'en' }, 'sw-KE', 'Sign in'],
  [{}, 'fr-FR', 'Sign in'],
])(
  'an application that asks for %j and a browser of %s see: %s',
  async (asked, locale, heading) => {
    const page = await openWindow({ ...withoutScript, locale })
    await page.goto(addressOf(asked))
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(heading)
  },
)

test('each holder of a joint account approves in turn, and is told that the others must', async () => {
  const consentId = await requestConsent(identity, {
    kind: 'single_payment',
    amountMinor: 75_000_00,
    payee: { type: 'account', name: 'Njeri Mwangi', account_number: '0110000056', bank_code: '77' },
    rail: 'internal',
    debtorAccountId: 'acc_halima_joint',
  })
  const parameters = { consent_id: consentId, scope: 'openid payments.write' }
  const approveAs = async (username: string) => {
    const page = await openWindow(withoutScript)
    await page.goto(addressOf(parameters))
    await signIn(page, username)
    await page.getByLabel('Code of six digits').fill('123456')
    await page.getByRole('button', { name: 'Approve payment' }).click()
    return page
  }
  const first = await approveAs('halima')
  expect(await first.getByRole('heading', { level: 1 }).textContent()).toBe('You have approved')
  await first.getByRole('button', { name: 'Back to Baraka Books' }).click()
  expect((await backAt(first)).get('code')).toMatch(/.{20}/)
  const half = await identity.bank.store.consents.get(consentId)
  expect(half?.status).toBe('awaiting_co_holder')
  await context.close()
  const second = await approveAs('yusuf')
  expect((await backAt(second)).get('code')).toMatch(/.{20}/)
  expect((await identity.bank.store.consents.get(consentId))?.status).toBe('authorised')
})

test('axe has nothing to say of the pages on the way, as they are served', async () => {
  const page = await openWindow()
  await page.goto(addressOf())
  expect(await runAxe(page)).toEqual([])
  await signIn(page)
  await page.waitForSelector('#code')
  expect(await runAxe(page)).toEqual([])
  await page.getByLabel('Code of six digits').fill('123456')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForSelector('text=Which accounts?')
  expect(await runAxe(page)).toEqual([])
  await page.goto(`${identity.issuer}/oauth/authorize?client_id=nobody`)
  expect(await runAxe(page)).toEqual([])
  await page.goto(`${identity.issuer}/interaction/gone`)
  expect(await runAxe(page)).toEqual([])
})

test('nothing is loaded from anywhere, and nothing is a fault of ours', async () => {
  const page = await openWindow()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).origin))
  await page.goto(addressOf())
  expect(new Set(asked)).toEqual(new Set([identity.issuer]))
  expect(identity.faults).toEqual([])
})
