import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import type { Page } from '../../../../tools/chromium/open-chromium.ts'
import { ask, OUR_PAGE, signIn } from '../../../server/src/browser-sessions/testing/sign-in-page.ts'
import { applicationToken, call } from '../../../server/src/testing/test-server.ts'
import { expectSound } from '../testing/expect-sound.ts'
import { openPortal, type Portal } from '../testing/open-portal.ts'
import { signInCustomer } from '../testing/sign-in.ts'

let portal: Portal
beforeEach(async () => {
  portal ??= await openPortal()
})
afterEach(() => portal?.closeWindows())
afterAll(() => portal?.close())

const LOOKING = { kind: 'account_access', permissions: ['accounts.read', 'balances.read'] }
const PAYEE = {
  type: 'account',
  name: 'Baraka Traders Ltd',
  account_number: '0110000021',
  bank_code: '77',
}
const PAYING = {
  kind: 'single_payment',
  amount: { amount: '1250.00', currency: 'KES' },
  payee: PAYEE,
  rail: 'internal',
}
const XSS = '<img src=x onerror=alert(1)>'

interface Asked {
  readonly terms?: object
  /** who approves it */
  readonly customer?: string
  /** which of the demo's applications asks; 0 is the demo application */
  readonly application?: number
}

/** A consent that somebody has given, and the token that it gave. */
async function given({ terms = LOOKING, customer = 'cus_wanjiru', application = 0 }: Asked = {}) {
  const { server } = portal
  const token = await applicationToken({ ...server, clients: server.clients.slice(application) })
  const { body } = await call(server, token, 'POST /v1/consents', terms)
  const approve = `POST /v1/sandbox/consents/${body.id}/approve`
  const approved = await call(server, token, approve, { customer_id: customer })
  expect(approved.status).toBe(200)
  const got = await call(server, token, 'POST /v1/sandbox/tokens', { consent_id: body.id })
  return { id: body.id as string, token: got.body.access_token as string }
}

/** What the platform tells an application that calls now. */
async function callNow(token: string): Promise<[number, string | undefined]> {
  const { status, body } = await call(portal.server, token, 'GET /v1/accounts')
  return [status, body.code]
}

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

test('a customer sees who has access, ends it by two presses, and the next call is refused', async () => {
  const { id, token } = await given()
  expect(await callNow(token)).toEqual([200, undefined])
  const watched = await portal.open()
  const { page } = watched
  await signInCustomer(page)
  const card = region(page, 'Demo app')
  await card.getByText('See your accounts').waitFor()
  await card.getByText('Everyday').waitFor()
  // Reads are counted about every second. Each of the two accounts was shown once.
  await expect.poll(() => readSoFar(page)).toContain('2 times')
  const factOf = (name: string) =>
    card
      .locator('div', { has: page.getByText(name, { exact: true }) })
      .locator('dd')
      .last()
  expect(await factOf('Last read').locator('time').count()).toBe(1)
  expect(await factOf('Ends by itself').locator('time').count()).toBe(1)
  await expectSound(watched)

  await page.goto(`/my/consents/${id}`)
  await page.getByText('See what your accounts hold').waitFor()
  await page.getByRole('listitem').filter({ hasText: 'You approved; it took effect' }).waitFor()
  await expectSound(watched)

  await page.goto('/my')
  await card.getByRole('button', { name: 'Withdraw consent' }).click()
  const dialog = page.getByRole('dialog', { name: 'Withdraw it from Demo app?' })
  await dialog.getByText('can see nothing more of your accounts').waitFor()
  await expectSound(watched)
  await dialog.getByRole('button', { name: 'Withdraw consent' }).click()
  await page.getByRole('heading', { name: 'You have withdrawn this consent' }).waitFor()
  expect(await callNow(token)).toEqual([403, 'consent_revoked'])
  await page.getByText(id).first().waitFor()
  await expectSound(watched)
})

async function readSoFar(page: Page): Promise<string | null> {
  await page.reload()
  await region(page, 'Demo app').waitFor()
  await page.waitForLoadState('networkidle')
  return region(page, 'Demo app').textContent()
}

test('all that one application may do stands together, under its name', async () => {
  await given()
  await given({ terms: PAYING })
  const { page } = await portal.open()
  await signInCustomer(page)
  const card = region(page, 'Demo app')
  await card.getByRole('heading', { name: 'See your accounts' }).first().waitFor()
  await card.getByRole('heading', { name: 'Make one payment' }).first().waitFor()
  expect(await card.count()).toBe(1)
})

test('the receipt stays: it is listed under History, and opened from there', async () => {
  const { id } = await given()
  const watched = await portal.open()
  const { page } = watched
  await signInCustomer(page, 'wanjiru', `/my/consents/${id}`)
  await page.getByRole('button', { name: 'Withdraw consent' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw consent' }).click()
  await page.getByRole('heading', { name: 'You have withdrawn this consent' }).waitFor()
  await page.getByRole('link', { name: 'History' }).first().click()
  await page.getByRole('cell', { name: 'Withdrawn' }).first().waitFor()
  await expectSound(watched)
  await page.locator(`a[href="/my/consents/${id}"]`).click()
  await page.getByRole('heading', { name: 'You have withdrawn this consent' }).waitFor()
})

test('without a mouse it is ended as well, and a name that is a script is only a name', async () => {
  const { developer } = portal.server
  const cookie = await signIn(portal.server.localUrl, 'developers', developer)
  const renamed = await ask(portal.server.localUrl, 'PATCH /v1/applications/app_other', {
    headers: { ...OUR_PAGE, cookie, 'x-wekeza-session': 'developers' },
    body: { name: XSS },
  })
  expect(renamed.status).toBe(200)
  const { token } = await given({ application: 1 })
  const watched = await portal.open()
  const { page, faults } = watched
  await signInCustomer(page)
  await region(page, XSS).waitFor()
  await tabTo(page, 'Withdraw consent')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: `Withdraw it from ${XSS}?` }).waitFor()
  await tabTo(page, 'Withdraw consent')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'You have withdrawn this consent' }).waitFor()
  expect(await callNow(token)).toEqual([403, 'consent_revoked'])
  // The receipt is read out: it has the focus.
  const read = await page.evaluate(() => document.activeElement?.textContent)
  expect(read).toContain('You have withdrawn this consent')
  expect(await page.locator('main img').count()).toBe(0)
  expect(faults).toEqual([])
})

/** Goes on by Tab until a button of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => document.activeElement?.textContent)
    if (focused === name) return
  }
  throw new Error(`Tab never came to ${name}`)
}

test('what was paid stands with its consent and under History, and its reference is only text', async () => {
  const { id, token } = await given({ terms: PAYING })
  const { amount, payee, rail } = PAYING
  const payment = { amount, payee, rail, debtor_account_id: 'acc_wanjiru_current', reference: XSS }
  const paid = await call(portal.server, token, 'POST /v1/payments', payment)
  expect([paid.status, paid.body.status]).toEqual([201, 'settled'])
  const watched = await portal.open({ wide: true })
  const { page } = watched
  await signInCustomer(page, 'wanjiru', `/my/consents/${id}`)
  const part = region(page, 'What was paid')
  await part.getByText('in 1 payment').waitFor()
  await part.getByText(XSS).waitFor()
  expect(await part.getByText(/^KES\s1,250\.00$/).count()).toBe(1)
  await page.getByText('Paid: Baraka Traders Ltd').waitFor()
  await expectSound(watched)
  await page.goto('/my/history')
  await page.getByRole('cell', { name: /^−KES\s1,250\.00$/ }).waitFor()
  await expectSound(watched)
})

test('what another holder has approved shows payee, amount and account, and pays once both have', async () => {
  const { id } = await waiting()
  const watched = await portal.open()
  const { page } = watched
  await signInCustomer(page, 'yusuf')
  await page.getByText('1 approval waits for you.').waitFor()
  await page.getByRole('link', { name: 'Look at it' }).click()
  for (const fact of ['KES 1,250.00', 'Baraka Traders Ltd', '0110000021', 'Our shop']) {
    await page.getByText(fact.replace(' ', '\u00a0')).or(page.getByText(fact)).first().waitFor()
  }
  await expectSound(watched)
  await page.getByRole('button', { name: 'Approve' }).click()
  await page.getByRole('dialog').getByText('Baraka Traders Ltd').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click()
  await page.getByRole('heading', { name: 'You have approved' }).waitFor()
  expect(await statusOf(id)).toBe('authorised')
})

test('where money is real it is approved with a code and rejected here', async () => {
  const { id } = await waiting()
  const { page } = await portal.open()
  await page.route('**/session/customers', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ json: { ...(await answer.json()), bank: 'live' } })
  })
  await signInCustomer(page, 'yusuf', '/my/approvals')
  await page.getByText('you need a code that counts for exactly this').waitFor()
  expect(await page.getByRole('button', { name: 'Approve' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Reject' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Reject' }).click()
  await page.getByRole('heading', { name: 'You have rejected it' }).waitFor()
  expect(await statusOf(id)).toBe('rejected')
})

/** A payment from the account of two, which one of them has approved. */
async function waiting(): Promise<{ readonly id: string }> {
  const token = await applicationToken(portal.server)
  const terms = { ...PAYING, debtor_account_id: 'acc_halima_joint' }
  const { body } = await call(portal.server, token, 'POST /v1/consents', terms)
  const approve = `POST /v1/sandbox/consents/${body.id}/approve`
  const signed = await call(portal.server, token, approve, { customer_id: 'cus_halima' })
  expect(signed.body.status).toBe('awaiting_co_holder')
  return { id: body.id }
}

async function statusOf(consentId: string): Promise<string> {
  const token = await applicationToken(portal.server)
  return (await call(portal.server, token, `GET /v1/consents/${consentId}`)).body.status
}

test('a consent is extended, and the page says until when', async () => {
  const soon = new Date(Date.now() + 86_400_000).toISOString()
  const { id } = await given({ terms: { ...LOOKING, expires_at: soon } })
  const { page } = await portal.open({ wide: true })
  await signInCustomer(page, 'wanjiru', `/my/consents/${id}`)
  await page.getByRole('button', { name: 'Extend it' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Extend it' }).click()
  await page.getByText('It now lasts until').first().waitFor()
  await page.getByText('You let it last longer').waitFor()
})

test('nothing jumps while it is asked what came of a consent', async () => {
  await given()
  await given({ application: 1 })
  const { page } = await portal.open()
  let go = () => {}
  const held = new Promise<void>((resolve) => {
    go = resolve
  })
  await page.route('**/v1/me/consents/csn_*', async (route) => {
    await held
    await route.continue()
  })
  await signInCustomer(page)
  const below = page.getByText('This page also comes without JavaScript')
  await page.getByText('Read so far').first().waitFor()
  const before = await below.boundingBox()
  go()
  await page.getByText('Nothing', { exact: true }).first().waitFor()
  expect(await below.boundingBox()).toEqual(before)
})

test('whoever has allowed nothing is told what would stand here, in the language of their choice', async () => {
  const { id } = await given()
  const watched = await portal.open()
  const { page } = watched
  await signInCustomer(page, 'otieno')
  await page.getByRole('heading', { name: 'Nobody may see your accounts' }).waitFor()
  await expectSound(watched)
  // What is another customer's is not there.
  await page.goto(`/my/consents/${id}`)
  await page.getByRole('alert').waitFor()
  await page.goto('/my/account')
  await page.getByLabel('Language', { exact: true }).selectOption('sw')
  await page.getByRole('heading', { name: 'Akaunti yako' }).waitFor()
  const plain = page.getByRole('link', { name: 'Fungua ukurasa sahili' })
  expect(await plain.getAttribute('href')).toBe('/my/plain')
  await expectSound(watched)
})
