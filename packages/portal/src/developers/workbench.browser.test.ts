import { Wekeza } from '@wekeza/sdk'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { expectSound } from '../testing/expect-sound.ts'
import { HOME, heading, openAsOwner } from '../testing/open-as-owner.ts'
import { openPortal, type Portal } from '../testing/open-portal.ts'

const TERMS = {
  rail: 'internal',
  debtor_account_id: 'acc_wanjiru_current',
  amount: { amount: '1250.00', currency: 'KES' },
  payee: {
    type: 'account',
    name: 'Baraka Traders Ltd',
    account_number: '0110000021',
    bank_code: '77',
  },
} as const

let portal: Portal
const openAt = openAsOwner(() => portal)
let paid = ''
let refused = ''
let consented = ''
let read = ''
beforeEach(async () => {
  portal ??= await openPortal()
  if (paid === '') await payTwice()
})
afterEach(() => portal?.closeWindows())
afterAll(() => portal?.close())

/** A payment that went well, and a second one that its consent no longer allows. */
async function payTwice(): Promise<void> {
  const { email = '', password = '' } = portal.server.developer ?? {}
  const baseUrl = portal.server.localUrl
  const amina = new Wekeza({ baseUrl }).withDeveloper({ email, password })
  const token = await amina.applications.createTestToken('app_demo', {})
  const wekeza = new Wekeza({ baseUrl, applicationToken: async () => token })
  const consent = wekeza.consents.create({ kind: 'single_payment', ...TERMS })
  const { data, requestId } = await consent.withResponse()
  const { id } = data
  await wekeza.sandbox.approveConsent(id, { customer_id: 'cus_wanjiru' })
  const tokens = await wekeza.sandbox.createToken({ consent_id: id })
  const customer = wekeza.withCustomer({ access_token: tokens.access_token })
  const answered = await customer.payments.create(TERMS).withResponse()
  const again = await customer.payments.create(TERMS).safe()
  if (again.ok || !('requestId' in again.error)) throw new Error('the second payment was made')
  consented = String(requestId)
  read = String((await wekeza.sandbox.personas().withResponse()).requestId)
  paid = String(answered.requestId)
  refused = String(again.error.requestId)
}

test('the log is filtered by the address, and what is chosen stands in it', async () => {
  const watched = await openAt('/requests?application=app_demo&status=4xx', (page) =>
    page.getByRole('cell', { name: 'createPayment' }).waitFor(),
  )
  const { page } = watched
  expect(await page.getByRole('row').count()).toBe(2)
  await expectSound(watched)
  await page.getByLabel('Answered with').selectOption('429')
  await page.getByRole('heading', { name: 'No request is like that' }).waitFor()
  expect(new URL(page.url()).searchParams.get('status')).toBe('429')
})

test('an id leads to its request: consent, books and event on one line of time', async () => {
  const watched = await openAt('/requests', (page) => page.getByLabel('Request id').waitFor())
  const { page } = watched
  await page.getByLabel('Request id').fill(paid)
  await page.keyboard.press('Enter')
  const line = page.getByRole('list', { name: 'What became of it' })
  await line.getByText('The money moved in the books').waitFor()
  const told = ((await line.textContent()) ?? '').replaceAll('\u00a0', ' ')
  for (const step of [
    'answered with 201',
    'The consent allowed it',
    '−KES 1,250.00',
    'Event payment.settled',
  ]) {
    expect(told).toContain(step)
  }
  await expectSound(watched)
})

test('a refusal says why and what to do, and is written in four languages', async () => {
  const { page } = await openAt(`/requests/${refused}?application=app_demo`, (page) =>
    page.getByText('Why it was refused').waitFor(),
  )
  await page.getByText('What to do').waitFor()
  for (const [language, text] of [
    ['curl', 'curl "$BASE_URL/v1/payments"'],
    ['CLI', 'wekeza api POST /v1/payments'],
    ['TypeScript', 'customer.payments.create('],
    ['Python', 'urllib.request'],
  ] as const) {
    await page.getByRole('button', { name: language, exact: true }).click()
    await page.locator('pre', { hasText: text }).waitFor()
  }
})

test('a write is replayed after it was confirmed, with a new key', async () => {
  const { page } = await openAt(`/requests/${consented}?application=app_demo`, (page) =>
    page.getByRole('button', { name: 'Replay in the sandbox' }).waitFor(),
  )
  const sent: (string | undefined)[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/v1/consents')) sent.push(request.headers()['idempotency-key'])
  })
  await page.getByRole('button', { name: 'Replay in the sandbox' }).click()
  expect(sent).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: 'Replay in the sandbox' }).click()
  await page.locator('pre', { hasText: '"awaiting_authorisation"' }).waitFor()
  expect(sent).toHaveLength(1)
  expect(sent[0]).toMatch(/^[0-9a-f-]{36}$/)
})

test('a read is replayed at once, and leads to its own request', async () => {
  const { page } = await openAt(`/requests/${read}?application=app_demo`, (page) =>
    page.getByRole('button', { name: 'Replay in the sandbox' }).waitFor(),
  )
  await page.getByRole('button', { name: 'Replay in the sandbox' }).click()
  await page.locator('pre', { hasText: 'cus_wanjiru' }).waitFor()
  await page.getByRole('link', { name: 'Open in the log' }).click()
  await page.waitForURL(
    (url) => url.pathname.includes('/requests/req_') && !url.pathname.endsWith(read),
  )
})

test('what nobody can have a token for any more is not offered to be replayed', async () => {
  const { page } = await openAt(`/requests/${paid}?application=app_demo`, (page) =>
    page.getByText(/^The consent of this request is used up/).waitFor(),
  )
  expect(await page.getByRole('button', { name: 'Replay in the sandbox' }).count()).toBe(0)
})

/** A request that a test application of somebody else's organisation made. */
async function elsewhere(): Promise<{ requestId: string; applicationId: string }> {
  const baseUrl = portal.server.localUrl
  const anybody = new Wekeza({ baseUrl })
  const email = 'kamau@elsewhere.example'
  const password = 'four plain words here'
  await anybody.developers.register({ email, name: 'Kamau', company_name: 'Elsewhere Ltd' })
  const [mail] = (await anybody.sandbox.mails({ to: email })).data
  const token = /#token=([\w-]+)/.exec(JSON.stringify(mail))?.[1] ?? ''
  const { memberships } = await anybody.developers.confirm({ token, password })
  const kamau = anybody.withDeveloper({ email, password })
  const application = await kamau.applications.create(memberships[0]?.organisation_id ?? '', {
    name: 'Duka',
    profile: 'machine',
    scopes: ['sandbox.manage'],
  })
  const made = await kamau.applications.createTestToken(application.id, {})
  const wekeza = new Wekeza({ baseUrl, applicationToken: async () => made })
  const { requestId } = await wekeza.sandbox.clock().withResponse()
  return { requestId: String(requestId), applicationId: application.id }
}

test('what another organisation asked is not found, by the id of its request or of its application', async () => {
  const { requestId, applicationId } = await elsewhere()
  const { page } = await openAt(`/requests/${requestId}?application=${applicationId}`, (page) =>
    page.getByRole('heading', { level: 1, name: 'No request with this id' }).waitFor(),
  )
  await page.goto(`${HOME}/requests?application=${applicationId}`)
  await heading('There is no page here')(page)
})

test('usage tells calls, errors and times, and each operation leads to its requests', async () => {
  const watched = await openAt('/usage', (page) =>
    page.getByRole('link', { name: 'createPayment' }).waitFor(),
  )
  await expectSound(watched)
  // Who cannot see a chart gets the same as a table.
  const figures = watched.page.getByRole('figure')
  const [calls, times] = [figures.first(), figures.last()]
  await calls.locator('canvas').waitFor()
  await calls.getByRole('columnheader', { name: /^Refused: [1-9]/ }).waitFor()
  await times.locator('canvas').waitFor()
  await times.getByRole('columnheader', { name: /p95|95/ }).waitFor()
  await watched.page.getByRole('link', { name: 'createPayment' }).click()
  await watched.page.waitForURL((url) => url.searchParams.get('operation') === 'createPayment')
})
