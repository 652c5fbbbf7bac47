import { readFileSync } from 'node:fs'
import { Wekeza } from '@wekeza/sdk'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import type { Page } from '../../../../tools/chromium/open-chromium.ts'
import { applicationToken, call } from '../../../server/src/testing/test-server.ts'
import { expectSound } from '../testing/expect-sound.ts'
import { HOME, heading, openAsOwner } from '../testing/open-as-owner.ts'
import { openPortal, type Portal } from '../testing/open-portal.ts'
import { signInAs } from '../testing/sign-in.ts'

const MONTH_SECONDS = 32 * 86_400
const VIEWER = { email: 'baraka@soko.example', password: 'four plain words here' }

let portal: Portal
const openAt = openAsOwner(() => portal)
let isOver = false
beforeEach(async () => {
  portal ??= await openPortal()
  if (!isOver) await endMonth()
  isOver = true
})
afterEach(() => portal?.closeWindows())
afterAll(() => portal?.close())

/** Something is called, and the test bank's month ends: its invoice is drawn while the first tests run. */
async function endMonth(): Promise<void> {
  const token = await applicationToken(portal.server)
  for (const request of ['GET /v1/consents', 'GET /v1/consents', 'GET /v1/sandbox/personas']) {
    expect((await call(portal.server, token, request)).status).toBe(200)
  }
  await call(portal.server, token, 'POST /v1/sandbox/clock/advance', { seconds: MONTH_SECONDS })
}

test('another plan is simulated, and changed to after its price and day were said', async () => {
  const watched = await openAt('/billing', (page) =>
    page.getByRole('heading', { name: 'Growth' }).waitFor(),
  )
  const { page } = watched
  await expectSound(watched)
  await page.getByLabel('Plan', { exact: true }).selectOption('growth')
  await page.getByRole('cell', { name: 'Subscription growth' }).waitFor()
  await page.getByRole('button', { name: 'Change to Growth' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('25,000.00 a month').waitFor()
  await dialog.getByRole('button', { name: 'Change plan' }).click()
  await page.getByRole('listitem').filter({ hasText: 'Yours now' }).getByText('Growth').waitFor()
})

test('the form to go live comes when the checklist above it has its length, or could not be had', async () => {
  const { page } = await openAt('/go-live', (page) => page.getByText(/of 100$/).waitFor())
  let answer = () => {}
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/readiness', async (route) => {
    await held
    await route.fulfill({ status: 403, json: {} })
  })
  await page.reload()
  await heading('How ready you are')(page)
  expect(await page.getByLabel('Rehearse first').count()).toBe(0)
  answer()
  await page.getByLabel('Rehearse first').waitFor()
})

test('the way to live shows its evidence, and a rehearsal is sent and waits for the bank', async () => {
  const watched = await openAt('/go-live', (page) =>
    page.getByText('Calls that were answered').waitFor(),
  )
  const { page } = watched
  const { checks } = await asOwner().goLive.readiness('org_demo')
  for (const { reason } of checks) await page.getByText(reason).first().waitFor()
  await page.getByText('Last seen').first().waitFor()
  await expectSound(watched)
  await page.getByLabel('Rehearse first').check()
  await page.getByLabel('Registered name of the company').fill('<img src=x onerror=alert(1)>')
  await page.getByLabel('Registration number').fill('CPR/2019/1')
  await page.getByLabel('What you build').fill('Shops in Nakuru that are paid from an account.')
  await page.getByRole('button', { name: 'Send request' }).click()
  await heading('Your rehearsal')(page)
  await page.getByText('<img src=x onerror=alert(1)>').waitFor()
  await expectSound(watched)

  const id = await askedBack('Who holds your customers’ money?')
  await page.reload()
  await page.getByText('Who holds your customers’ money?').first().waitFor()
  await expectSound(watched)
  await page.getByLabel('Your answer').fill('A bank in Nairobi.')
  await page.getByRole('button', { name: 'Send answer' }).click()
  await page.getByRole('listitem').filter({ hasText: 'A bank in Nairobi.' }).waitFor()
  const { status, history } = await asOwner().goLive.get('org_demo', id)
  expect([status, history.at(-1)?.note]).toEqual(['in_review', 'A bank in Nairobi.'])
})

/** The test bank's own staff take up the request, and have a question. */
async function askedBack(question: string): Promise<string> {
  const { server } = portal
  const [{ id } = { id: '' }] = (await asOwner().goLive.list('org_demo')).data
  const application = await applicationToken(server)
  const asStaff = 'POST /v1/sandbox/staff-sessions'
  const { body } = await call(server, application, asStaff, { staff_id: 'stf_amina' })
  const path = `POST /v1/operations/go-live-requests/${id}`
  await call(server, body.access_token, `${path}/review`)
  expect((await call(server, body.access_token, `${path}/ask`, { question })).status).toBe(200)
  return id
}

/** The demo's developer, without a browser. */
function asOwner(): Wekeza {
  const { email = '', password = '' } = portal.server.developer ?? {}
  return new Wekeza({ baseUrl: portal.server.localUrl }).withDeveloper({ email, password })
}

test('an owner invites somebody, gives them another role and sends them away, and all of it stands in the activity', async () => {
  const watched = await openAt('/team', (page) => page.getByText('(you)').waitFor())
  const { page } = watched
  await expectSound(watched)
  await page.getByRole('button', { name: 'Invite member' }).click()
  await page.getByLabel('E-mail address').fill('baraka@soko.example')
  await page.getByRole('dialog').getByRole('button', { name: 'Invite member' }).click()
  await page.getByText('A mail is on its way to baraka@soko.example.').waitFor()
  await accept()
  await page.reload()
  const row = page.getByRole('row').filter({ hasText: VIEWER.email })
  await row.getByRole('combobox').selectOption('viewer')
  await page.getByText(/ is Viewer now\.$/).waitFor()
  expect(await roleOf(VIEWER.email)).toBe('viewer')

  await seesNoRequest()

  await row.getByRole('button', { name: 'Remove' }).click()
  const dialog = page.getByRole('dialog')
  await expectSound(watched)
  expect(await roleOf(VIEWER.email)).toBe('viewer')
  await dialog.getByRole('button', { name: 'Remove member' }).click()
  await row.waitFor({ state: 'detached' })
  expect(await roleOf(VIEWER.email)).toBeUndefined()
  await page.goto(`${HOME}/activity`)
  for (const act of ['member.invited', 'member.changed', 'member.removed']) {
    await page.getByText(act).first().waitFor()
  }
  await expectSound(watched)
})

/** Whoever was invited comes by the mail's link. */
async function accept(): Promise<void> {
  const anybody = new Wekeza({ baseUrl: portal.server.localUrl })
  const [mail] = (await anybody.sandbox.mails({ to: VIEWER.email })).data
  const token = /#token=([\w-]+)/.exec(JSON.stringify(mail))?.[1] ?? ''
  await anybody.developers.confirm({ token, password: VIEWER.password, name: 'Baraka' })
}

async function roleOf(email: string): Promise<string | undefined> {
  const { data } = await asOwner().organisations.members('org_demo')
  return data.find((member) => member.email === email)?.role
}

/** A viewer is told whom to ask, and the log is not even asked for. */
async function seesNoRequest(): Promise<void> {
  const watched = await portal.open()
  const { page } = watched
  const asked: string[] = []
  page.on('request', (request) => void asked.push(new URL(request.url()).pathname))
  await signInAs(page, VIEWER, `${HOME}/requests`)
  await page.getByText('Viewers do not read requests').waitFor()
  await expectSound(watched)
  expect(asked.filter((path) => path.endsWith('/requests') && path.startsWith('/v1'))).toEqual([])
  await page.goto(`${HOME}/team`)
  await page.getByText(VIEWER.email).waitFor()
  expect(await page.getByRole('button', { name: 'Remove' }).count()).toBe(0)
}

test('an invoice stands with its lines, which lead to their calls, and is kept as CSV, JSON and PDF', async () => {
  const drawn = async () => (await asOwner().billing.invoices('org_demo')).data.length
  await expect.poll(drawn).toBe(1)
  const watched = await openAt('/billing', (page) =>
    page.getByRole('row').filter({ hasText: 'Test bank' }).waitFor(),
  )
  const { page } = watched
  await page.getByRole('row').filter({ hasText: 'Test bank' }).getByRole('link').click()
  await heading(/^Invoice of /)(page)
  await expectSound(watched)
  const [{ id } = { id: '' }] = (await asOwner().billing.invoices('org_demo')).data
  const { total } = await asOwner().billing.invoice('org_demo', id)
  const shown = ((await page.getByRole('main').textContent()) ?? '').replaceAll('\u00a0', ' ')
  expect(shown).toContain(
    `KES ${Number(total.amount).toLocaleString('en-KE', { minimumFractionDigits: 2 })}`,
  )

  expect(await saved(page, 'CSV')).toMatch(/^line,plan,from,to,quantity/)
  expect(JSON.parse(await saved(page, 'JSON'))).toMatchObject({ id, total })
  expect(await saved(page, 'PDF')).toMatch(/^%PDF-/)

  const line = page.getByRole('table', { name: 'What it is made of' }).getByRole('link').first()
  await line.click()
  const place = new URL(page.url()).hash
  expect(
    await page
      .locator(`[id="${place.slice(1)}"]`)
      .getByText('listConsents')
      .count(),
  ).toBe(1)
  await page.getByRole('link', { name: 'listConsents' }).click()
  await page.waitForURL(({ pathname }) => pathname.endsWith('/requests'))
  expect(new URL(page.url()).searchParams.get('operation')).toBe('listConsents')
  await page.getByRole('cell', { name: 'listConsents' }).first().waitFor()
})

/** Presses the button of a format, and reads the file that comes of it. */
async function saved(page: Page, format: string): Promise<string> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: new RegExp(`as ${format}$`) }).click()
  const file = await (await coming).path()
  return readFileSync(file, 'latin1')
}

test('another organisation’s invoice, or none, is not found', async () => {
  const { page } = await openAt('/billing/invoices/inv_none', heading('No invoice with this id'))
  await page.getByRole('link', { name: 'Plan and invoices' }).first().click()
  await heading('Invoices')(page)
})

test('in the sandbox room an event is triggered and heard, time moves, and a fault comes and goes', async () => {
  const watched = await openAt('/sandbox', (page) => page.getByText('Listening').waitFor())
  const { page } = watched
  await expectSound(watched)
  await page.getByLabel('Type of event').selectOption('consent.revoked')
  await page.getByRole('button', { name: 'Trigger event' }).click()
  await page.getByRole('list', { name: 'Live events' }).getByText('consent.revoked').waitFor()
  await page.getByRole('button', { name: 'Move bank time' }).click()
  await page
    .getByText(/^Bank time is /)
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Create fault' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Create fault' }).click()
  await page.getByRole('cell', { name: 'Refused with service_unavailable' }).waitFor()
  await page.getByRole('button', { name: 'Clear all faults' }).click()
  await heading('Nothing goes wrong')(page)
  await page.getByRole('combobox', { name: 'How mpesa is' }).selectOption('closed')
  await page
    .getByRole('listitem')
    .filter({ hasText: 'mpesa' })
    .getByText('Closed')
    .first()
    .waitFor()

  await page.getByRole('button', { name: 'Show balances' }).click()
  const account = page.getByText('acc_wanjiru_current', { exact: true })
  const balance = page.getByRole('listitem').filter({ has: account }).getByTitle('Can be spent')
  await balance.last().waitFor()
  expect(await balance.last().textContent()).toMatch(/^KES\s[\d,]+\.\d\d$/)
  await expectSound(watched)

  await page.getByRole('button', { name: 'Reset test bank' }).click()
  expect(await clockMoved()).toBe(true)
  await page.getByRole('dialog').getByRole('button', { name: 'Reset test bank' }).click()
  await page.getByText('The test bank is as it was at first.').waitFor()
  expect(await clockMoved()).toBe(false)
  await page.getByRole('combobox', { name: 'How mpesa is' }).waitFor()
  await expect
    .poll(() => page.getByRole('combobox', { name: 'How mpesa is' }).inputValue())
    .toBe('open')
})

/** Whether the test bank's clock has left real time by weeks. */
async function clockMoved(): Promise<boolean> {
  const token = await applicationToken(portal.server)
  const { body } = await call(portal.server, token, 'GET /v1/sandbox/clock')
  return Math.abs(Date.parse(body.now) - Date.now()) > MONTH_SECONDS * 500
}
