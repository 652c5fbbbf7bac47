import { verifyWebhook } from '@wekeza/sdk/webhooks'
import { afterAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { enrolAtLiveBank } from '../staff/testing/enrol-at-live-bank.ts'
import { openPortal, type Portal } from '../testing/open-portal.ts'
import { signInStaff } from '../testing/sign-in.ts'
import { type Come, comeAsDeveloper, NEWCOMER } from './come-as-developer.ts'
import { receiveWebhooks } from './receive-webhooks.ts'
import { step } from './step.ts'
import { walkByKeyboard } from './walk-by-keyboard.ts'

const LEGAL_NAME = 'Soko Pay Limited'
const FIVE_MINUTES_SECONDS = 300

let portal: Portal
let coming: Promise<Come> | undefined
/** The way is gone once; what comes after it goes on from where it ended. */
function comeOnce(): Promise<Come> {
  coming ??= comeAsDeveloper(portal)
  return coming
}
beforeEach(async () => {
  portal ??= await openPortal()
})
afterAll(() => portal?.close())

test('from the first page to a settled payment takes a newcomer well under five minutes', async () => {
  const { person, tookMs, watched } = await comeOnce()
  const { clicks, fields, seconds } = person.effort
  expect(seconds + tookMs / 1_000).toBeLessThan(FIVE_MINUTES_SECONDS * 0.8)
  expect(clicks, 'how often one clicks').toBeLessThanOrEqual(14)
  expect(fields, 'how much one has to fill in').toBeLessThanOrEqual(7)
  expect(watched.faults).toEqual([])
})

test('what an application asks from the explorer stands in its request log', async () => {
  const { watched, organisationId, applicationId } = await comeOnce()
  const { page } = watched
  const status = await step(watched, 'calls from the explorer', async () => {
    await page.goto(`/developers/${organisationId}`)
    await page.getByRole('main').getByRole('link', { name: 'API explorer' }).click()
    await page.waitForURL(/\/explorer\?/)
    await page.goto('about:blank')
    const whose = `organisation=${organisationId}&application=${applicationId}`
    await page.goto(`/explorer?${whose}#tag/consents/GET/v1/consents`)
    await page.getByRole('button', { name: '(get /v1/consents)' }).click()
    const answered = page.waitForResponse((one) => new URL(one.url()).pathname === '/v1/consents')
    await page.getByRole('button', { name: /^Send/ }).first().click()
    return (await answered).status()
  })
  expect(status).toBe(200)
  await step(watched, 'finds it in the log', async () => {
    await page.goto(`/developers/${organisationId}/requests`)
    await page.getByRole('link', { name: 'listConsents' }).first().click()
    await page.getByText('Came, and was answered with 200').waitFor()
  })
  expect(watched.faults).toEqual([])
})

test('a payment is told to a webhook, signed, and its request tells so', async () => {
  const { watched, organisationId } = await comeOnce()
  const { page } = watched
  const receiver = await receiveWebhooks()
  onTestFinished(() => void receiver.close())
  const secret = await step(watched, 'adds a webhook', async () => {
    await page.goto(`/developers/${organisationId}/webhooks`)
    await page.getByRole('button', { name: 'Add webhook' }).click()
    await page.getByRole('dialog').getByLabel('Address').fill(receiver.url)
    await page.getByRole('dialog').getByRole('button', { name: 'Add webhook' }).click()
    return page.getByText(/^whsec_/).textContent()
  })
  await step(watched, 'pays once more', async () => {
    await page.goto(`/developers/${organisationId}/first-payment`)
    await page.getByRole('button', { name: 'Ask for the consent' }).click()
    await page.getByRole('button', { name: 'Approve as Wanjiru' }).click()
    await page.getByRole('button', { name: 'Pay KES 1,250.00' }).click()
    await page.getByRole('heading', { name: /^Paid:/ }).waitFor()
  })
  const settled = () => receiver.received.find(({ body }) => body.includes('payment.settled'))
  await expect.poll(settled).toBeDefined()
  const message = settled()
  const event = await verifyWebhook(message?.body ?? '', message?.headers ?? {}, secret ?? '')
  expect(event.type).toBe('payment.settled')
  await step(watched, 'finds the payment in the log, with what became of it', async () => {
    await page.goto(`/developers/${organisationId}/requests?operation=createPayment`)
    await page.getByRole('link', { name: 'createPayment' }).first().click()
    await page.getByText('The money moved in the books').first().waitFor()
    await page.getByRole('link', { name: 'Sent to your webhook, try 1: 200' }).first().waitFor()
  })
  expect(watched.faults).toEqual([])
})

test('asked to go live, the bank’s staff approve, and the developer has live credentials', async () => {
  const { watched, organisationId } = await comeOnce()
  const { page } = watched
  await step(watched, 'sees what the bank looks at, and asks to go live', async () => {
    await page.goto(`/developers/${organisationId}/go-live`)
    await page
      .getByText(/^\d+ of 100$/)
      .first()
      .waitFor()
    await page.getByLabel('Rehearse first').uncheck()
    await page.getByLabel('Registered name of the company').fill(LEGAL_NAME)
    await page.getByLabel('Registration number').fill('PVT-7XKQ2M')
    await page.getByLabel('Country').fill('KE')
    await page.getByLabel('What you build').fill('Shops are paid at the till, from an account.')
    await page.getByRole('button', { name: 'Send request' }).click()
    await page.getByText('Submitted', { exact: true }).first().waitFor()
  })
  const { server } = portal
  const staff = await portal.open({ wide: true })
  await step(staff, 'staff sign in at the live bank, and approve', async () => {
    server.staff = await enrolAtLiveBank(server.config.dataDir)
    await signInStaff(staff.page, portal, '/ops/go-live')
    await staff.page.getByRole('link', { name: LEGAL_NAME }).click()
    for (const verb of ['Take up the request', 'Approve the request']) {
      await staff.page.getByRole('button', { name: verb }).click()
      await staff.page.getByRole('dialog').getByRole('button', { name: verb }).click()
    }
    await staff.page.getByRole('main').getByText('Approved').first().waitFor()
  })
  const made = await step(watched, 'makes a live application', async () => {
    await page.goto(`/developers/${organisationId}/applications/new`)
    await page.getByLabel('Name', { exact: true }).fill(`${NEWCOMER.application}, live`)
    await page.getByLabel('Bank').selectOption('live')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByLabel('Redirect addresses').fill('https://sokopay.example/back')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('button', { name: 'Create application' }).click()
    const secret = (await page.getByText(/^wk_live_s/).textContent()) ?? ''
    const text = (await page.locator('main').textContent()) ?? ''
    const [id = ''] = /app_[0-9a-z]+/.exec(text) ?? []
    return { id, secret }
  })
  expect(await tokenStatus(made), 'what the live credentials are answered').toBe(200)
  expect([...watched.faults, ...staff.faults]).toEqual([])
})

test('by the keyboard alone all of it can be done: each stop is seen, none is a trap, and a dialog leads back', async () => {
  const watched = await portal.open({ wide: true })
  await walkByKeyboard(portal, watched)
  expect(watched.faults).toEqual([])
})

/** How the platform answers whoever asks for a token with these. */
async function tokenStatus({ id, secret }: { id: string; secret: string }): Promise<number> {
  const { status } = await fetch(`${portal.server.localUrl}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${id}:${secret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'consents.manage' }),
  })
  return status
}
