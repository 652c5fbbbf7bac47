import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import type { Page } from '../../../../tools/chromium/open-chromium.ts'
import { applicationToken, call } from '../../../server/src/testing/test-server.ts'
import { expectSound } from '../testing/expect-sound.ts'
import { openPortal, type Portal } from '../testing/open-portal.ts'
import { signInStaff } from '../testing/sign-in.ts'
import { enrolAtLiveBank } from './testing/enrol-at-live-bank.ts'
import { asDeveloper, stopPayment, submitGoLive } from './testing/plant-work.ts'

let portal: Portal
beforeEach(async () => {
  portal ??= await openPortal()
})
afterEach(() => portal?.closeWindows())
afterAll(() => portal?.close())

const XSS = '<img src=x onerror=alert(1)> Ltd'

/** Tab until something of this name has the focus, then Enter. */
async function press(page: Page, name: string): Promise<void> {
  for (let tabs = 0; tabs < 80; tabs += 1) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(() => document.activeElement?.textContent ?? '')
    if (found.trim() !== name) continue
    await page.keyboard.press('Enter')
    return
  }
  throw new Error(`no Tab leads to ${name}`)
}

test('staff take up and approve a rehearsal by the keyboard alone; a name in it is text, and nothing is granted', async () => {
  const id = await submitGoLive(portal.server, { legal_name: XSS, rehearsal: true })
  const watched = await portal.open({ wide: true })
  const { page } = watched
  await signInStaff(page, portal)
  await page.getByRole('cell', { name: XSS }).waitFor()
  await expectSound(watched)

  await press(page, XSS)
  await page.getByRole('heading', { name: XSS, level: 1 }).waitFor()
  await page.getByText('An approval of it grants nothing.').waitFor()
  const evidence = page.getByRole('region', { name: 'Evidence' })
  await evidence.getByText(/^\d+ of 100$/).waitFor()
  const check = evidence.getByRole('listitem').filter({ hasText: 'Waits when it is told to' })
  await check.getByText('Not seen', { exact: true }).waitFor()
  await expectSound(watched)

  await press(page, 'Take up the request')
  await page.getByRole('dialog', { name: 'Take up this request?' }).waitFor()
  await press(page, 'Take up the request')
  await page.getByRole('main').getByText('In review').first().waitFor()
  await expectSound(watched)

  await press(page, 'Approve the request')
  const dialog = page.getByRole('dialog', { name: `Let ${XSS} go live?` })
  await dialog.getByText('Nothing is granted.').waitFor()
  await expectSound(watched)
  await press(page, 'Approve the request')
  await page.getByRole('main').getByText('Approved').first().waitFor()
  expect(await page.getByRole('button', { name: 'Approve the request' }).count()).toBe(0)

  const developer = await asDeveloper(portal.server)
  const path = `GET /v1/organisations/org_demo/go-live-requests/${id}`
  expect(await developer(path)).toMatchObject({ status: 'approved', rehearsal: true })
  expect(await developer('GET /v1/organisations/org_demo')).toMatchObject({ live: null })
})

test('a question and a rejection need words, and those are what the partner reads', async () => {
  const id = await submitGoLive(portal.server, { legal_name: 'Mama Mboga Ltd', rehearsal: true })
  const watched = await portal.open()
  const { page } = watched
  await signInStaff(page, portal, `/ops/go-live/${id}`)
  await page.getByRole('button', { name: 'Take up the request' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Take up the request' }).click()

  const developer = await asDeveloper(portal.server)
  const path = `/v1/organisations/org_demo/go-live-requests/${id}`
  await page.getByRole('button', { name: 'Ask a question' }).click()
  await expectSound(watched)
  await dialog.getByLabel('Question').fill('Who holds your customers’ money?')
  await dialog.getByRole('button', { name: 'Ask a question' }).click()
  await page.getByRole('listitem').filter({ hasText: 'Asked back' }).waitFor()
  await developer(`POST ${path}/answer`, { answer: 'A bank in Nairobi.' })
  await page.reload()
  await page.getByRole('listitem').filter({ hasText: 'A bank in Nairobi.' }).waitFor()

  await page.getByRole('button', { name: 'Reject the request' }).click()
  await dialog.getByRole('button', { name: 'Reject the request' }).click()
  await dialog.getByText('Write it down first').waitFor()
  await expectSound(watched)
  await dialog.getByLabel('Reason').fill('The registration number is of another company.')
  await dialog.getByRole('button', { name: 'Reject the request' }).click()
  await page.getByRole('listitem').filter({ hasText: 'of another company' }).waitFor()

  expect((await developer(`GET ${path}`)).history.at(-1)).toMatchObject({
    ...{ status: 'rejected', note: 'The registration number is of another company.' },
  })
})

test('a suspended application is refused from its next call on, until it is reinstated', async () => {
  const { server } = portal
  const token = await applicationToken(server)
  const status = async () => (await call(server, token, 'GET /v1/consents')).status
  expect(await status()).toBe(200)
  const watched = await portal.open({ wide: true })
  const { page } = watched
  await signInStaff(page, portal, '/ops/partners')
  await expectSound(watched)
  await page.getByRole('link', { name: 'Demo organisation' }).click()
  const row = page.getByRole('row').filter({ hasText: 'app_demo' })
  await row.getByRole('button', { name: 'Suspend' }).click()
  const dialog = page.getByRole('dialog', { name: 'Suspend Demo app?' })
  await dialog.getByText('everything that it asks is refused').waitFor()
  await expectSound(watched)
  await dialog.getByLabel('Reason').fill('Its secret was published.')
  await dialog.getByRole('button', { name: 'Suspend' }).click()
  await row.getByText('Suspended').waitFor()
  await expectSound(watched)
  expect(await status()).toBe(403)

  await row.getByRole('button', { name: 'Reinstate' }).click()
  await expectSound(watched)
  await page.getByRole('dialog').getByRole('button', { name: 'Reinstate' }).click()
  await row.getByText('Active').waitFor()
  expect(await status()).toBe(200)
  const banksOwn = page.getByRole('row').filter({ hasText: 'first-party' })
  await banksOwn.getByText('The bank’s own').waitFor()
})

test('a payment that was stopped is released with a note, and another declined', async () => {
  await stopPayment(portal.server, 'Invoice 1')
  await stopPayment(portal.server, 'Invoice 2')
  const watched = await portal.open({ wide: true })
  const { page } = watched
  await signInStaff(page, portal, '/ops/risk-reviews')
  const waiting = page.getByRole('link', { name: 'Baraka Traders Ltd' })
  await waiting.first().waitFor()
  expect(await waiting.count()).toBe(2)
  await expectSound(watched)
  for (const [verb, became] of [
    ['Release the payment', 'Released'],
    ['Decline the payment', 'Declined'],
  ] as const) {
    await page.goto('/ops/risk-reviews')
    await waiting.first().click()
    await page.getByText('It is KES 2000000.00 or more.').waitFor()
    if (became === 'Released') await expectSound(watched)
    await page.getByRole('button', { name: verb }).click()
    const dialog = page.getByRole('dialog')
    await expectSound(watched)
    await dialog.getByLabel('Note').fill('She confirmed it by telephone.')
    await dialog.getByRole('button', { name: verb }).click()
    await page.getByText(became, { exact: true }).waitFor()
    await page.getByText('She confirmed it by telephone.').waitFor()
  }
  await expectSound(watched)
  await page.getByText('risk_declined').waitFor()
})

test('analytics show what was called, in the days that were chosen', async () => {
  const { server } = portal
  const token = await applicationToken(server)
  await call(server, token, 'GET /v1/consents/csn_missing')
  const watched = await portal.open({ wide: true })
  const { page } = watched
  await signInStaff(page, portal, '/ops/analytics')
  await page.getByRole('row').filter({ hasText: 'Demo app' }).waitFor()
  await page.locator('canvas').first().waitFor()
  const figures = await page.getByRole('row', { name: /^Demo organisation/ }).textContent()
  expect(figures).toMatch(/Demo organisation[1-9]/)
  const heads = page.getByRole('table', { name: 'By partner' }).getByRole('columnheader')
  expect(await heads.allTextContents()).toEqual([
    ...['Partner', 'Calls', 'Units', 'Errors', 'Error rate', 'p50', 'p95', 'p99', 'Revenue'],
  ])
  const row = page.getByRole('row', { name: /^Demo organisation/ })
  const cells = await row.getByRole('cell').allTextContents()
  const written = [/^Demo/, /^[1-9]/, /^\d/, /^\d/, /%$/, /ms$/, /ms$/, /ms$/, /^KES/]
  for (const [place, form] of written.entries()) expect(cells[place]).toMatch(form)
  await expectSound(watched)

  await page.getByLabel('From').fill('2020-01-01')
  await page.getByLabel('To and with').fill('2020-01-31')
  await page.getByRole('button', { name: 'Show these days' }).click()
  await page.getByRole('heading', { name: 'Nobody has called yet' }).waitFor()
  expect(page.url()).toContain('?from=2020-01-01&to=2020-01-31')
})

test('the audit is searched by act, actor and subject, and what nobody did is not there', async () => {
  const watched = await portal.open({ wide: true })
  const { page } = watched
  await signInStaff(page, portal, '/ops/audit?act=application.suspended')
  const row = page.getByRole('row').filter({ hasText: 'application.suspended' })
  await row.getByText('Its secret was published.').waitFor()
  expect(await page.getByRole('row').count()).toBe(2)
  await expectSound(watched)

  await row.getByRole('link', { name: 'app_demo' }).click()
  await page.getByRole('cell', { name: 'application.created' }).waitFor()
  await page.getByLabel('By whom').fill('developer:dev_nobody')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('heading', { name: 'Nothing of that kind' }).waitFor()
})

test('the live bank’s staff approve a real request, and the organisation is live', async () => {
  const { server } = portal
  server.staff = await enrolAtLiveBank(server.config.dataDir)
  await submitGoLive(server, { legal_name: 'Soko Pay Ltd' })
  const { page } = await portal.open({ wide: true, language: 'en' })
  await signInStaff(page, portal)
  await page.getByRole('link', { name: 'Soko Pay Ltd' }).click()
  await page.getByRole('button', { name: 'Take up the request' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Take up the request' }).click()
  await page.getByRole('button', { name: 'Approve the request' }).click()
  await dialog.getByText('reach real customers who consent').waitFor()
  await dialog.getByRole('button', { name: 'Approve the request' }).click()
  await page.getByRole('main').getByText('Approved').first().waitFor()
  const developer = await asDeveloper(server)
  const organisation = await developer('GET /v1/organisations/org_demo')
  expect(organisation.live).toMatchObject({ rails: ['internal', 'pesalink', 'mpesa'] })

  await page.goto('/ops/partners/org_demo')
  await page.getByText('Live', { exact: true }).first().waitFor()
  await page.getByRole('combobox', { name: 'Plan' }).selectOption({ label: 'Growth' })
  await page.getByRole('button', { name: 'Give this plan' }).click()
  await dialog.getByRole('button', { name: 'Give this plan' }).click()
  await page.getByText('The plan growth is given.').waitFor()
})
