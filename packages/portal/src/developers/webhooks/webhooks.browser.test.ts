import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { verifyWebhook } from '@wekeza/sdk/webhooks'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { consented } from '../../../../server/src/testing/customer-client.ts'
import { applicationToken, call } from '../../../../server/src/testing/test-server.ts'
import { expectSound } from '../../testing/expect-sound.ts'
import { openPortal, type Portal, type Watched } from '../../testing/open-portal.ts'
import { signInDeveloper } from '../../testing/sign-in.ts'

interface Taken {
  readonly body: string
  readonly headers: Record<string, string>
}

let portal: Portal
let receiver: Server
let isSound = true
const taken: Taken[] = []
beforeAll(() => {
  receiver = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    )
    taken.push({ body: Buffer.concat(chunks).toString(), headers })
    response.writeHead(isSound ? 200 : 500).end(isSound ? 'taken' : '<b>broken</b>')
  }).listen(0, '127.0.0.1')
})
beforeEach(async () => {
  portal ??= await openPortal()
})
afterEach(() => portal?.closeWindows())
afterAll(async () => {
  await portal?.close()
  receiver.close()
})

test('a webhook is added, a test event comes signed by its secret, and what fails can be sent again', async () => {
  const watched = await portal.open({ wide: true })
  const { page } = watched
  const { port } = receiver.address() as AddressInfo
  await signInDeveloper(page, portal, '/developers/org_demo/webhooks')
  await page.getByRole('heading', { name: 'No webhook yet' }).waitFor()
  await expectSound(watched)
  await page.getByRole('button', { name: 'Add webhook' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Add webhook' }).click()
  await page.getByText('Write a whole address').waitFor()
  await expectSound(watched)
  await dialog.getByLabel('Address').fill(`http://127.0.0.1:${port}/webhooks`)
  await dialog.getByLabel('Note').fill('<img src=x onerror=alert(1)>')
  await dialog.getByRole('button', { name: 'Add webhook' }).click()
  const secret = (await page.getByText(/^whsec_/).textContent()) ?? ''
  await expectSound(watched)

  isSound = false
  await page.getByRole('button', { name: 'Send a test event' }).click()
  await page.getByText('<b>broken</b>').waitFor()
  await expectSound(watched)
  // It comes again by itself after five seconds, and then for minutes no more.
  await expect.poll(() => taken.length).toBeGreaterThan(1)
  isSound = true
  taken.length = 0
  await page.getByRole('button', { name: 'Resend' }).click()
  await expect.poll(() => taken.length).toBeGreaterThan(0)
  const last = taken.at(-1)
  const event = await verifyWebhook(last?.body ?? '', last?.headers ?? {}, secret)
  expect(event.type).toBe('webhook.test')

  await page.getByRole('link', { name: 'Webhooks', exact: true }).click()
  await page.getByText('<img src=x onerror=alert(1)>').waitFor()
  await expectSound(watched)
  await page.getByRole('cell').getByRole('link').first().click()
  await page.getByRole('cell', { name: 'Delivered' }).first().waitFor()
  await expectSound(watched)
  await page.getByRole('tab', { name: 'Settings' }).click()
  await expectSound(watched)
  await hearOfBalance(watched)
  await page.getByRole('button', { name: 'Disable webhook' }).click()
  await dialog.getByRole('button', { name: 'Disable webhook' }).click()
  await page.getByText('Nothing is sent here').waitFor()
  await page.getByRole('button', { name: 'Enable webhook' }).click()
  await page.getByRole('button', { name: 'Delete webhook' }).click()
  await dialog.getByRole('button', { name: 'Delete webhook' }).click()
  await page.getByRole('heading', { name: 'No webhook yet' }).waitFor()
})

/** A balance is heard of once a customer lets it be read, and no more once it was removed. */
async function hearOfBalance(watched: Watched): Promise<void> {
  const { page } = watched
  const add = async (account: string, amount: string) => {
    await page.getByLabel('Account', { exact: true }).fill(account)
    await page.getByLabel('Tell me when there is').selectOption('above')
    await page.getByRole('textbox', { name: 'Amount (KES)' }).fill(amount)
    await page.getByRole('button', { name: 'Add balance' }).click()
  }
  await add('wanjiru', 'much')
  await page.getByText('Write the id of an account').waitFor()
  await page.getByText('Write an amount above zero').waitFor()
  await add('acc_wanjiru_current', '1,250.5')
  await page.getByText('Nothing was changed').waitFor()
  await expectSound(watched)

  const token = await applicationToken(
    portal.server,
    'consents.manage sandbox.manage webhooks.manage',
  )
  const terms = { kind: 'account_access', permissions: ['accounts.read', 'balances.read'] }
  await consented(portal.server.localUrl, token, terms)
  await page.getByRole('button', { name: 'Add balance' }).click()
  const row = page.getByRole('row').filter({ hasText: 'acc_wanjiru_current' })
  await row.getByText(/^More than KES.1,250\.50$/).waitFor()
  await expectSound(watched)
  const kept = await call(portal.server, token, 'GET /v1/webhooks')
  expect(kept.body.data[0].balance_thresholds).toMatchObject([
    { direction: 'above', amount: { amount: '1250.50', currency: 'KES' } },
  ])
  await row.getByRole('button', { name: 'Remove acc_wanjiru_current' }).click()
  await row.waitFor({ state: 'detached' })
}

/** A webhook of the demo application to this file's receiver, and the page of one of its tabs. */
async function openWebhook(tab: string) {
  const { port } = receiver.address() as AddressInfo
  const token = await applicationToken(
    portal.server,
    'consents.manage sandbox.manage webhooks.manage',
  )
  const body = { url: `http://127.0.0.1:${port}/again`, types: ['consent.*'] }
  const made = await call(portal.server, token, 'POST /v1/webhooks', body)
  expect(made.status).toBe(201)
  const { page } = await portal.open({ wide: true })
  const at = `/developers/org_demo/webhooks/${made.body.id}?application=app_demo&tab=${tab}`
  await signInDeveloper(page, portal, at)
  return { page, token, id: made.body.id as string }
}

test('a secret is rotated: the new one signs at once, and the one before until it retires', async () => {
  const { page } = await openWebhook('secret')
  await page.getByRole('button', { name: 'Show secret' }).click()
  const before = (await page.getByText(/^whsec_/).textContent()) ?? ''
  await page.getByRole('button', { name: 'Rotate secret' }).click()
  await expect.poll(() => page.getByText(/^whsec_/).count()).toBe(2)
  await page.getByText('signs too until').waitFor()
  const secrets = await page.getByText(/^whsec_/).allTextContents()
  expect(secrets).toContain(before)
  taken.length = 0
  await page.getByRole('button', { name: 'Send a test event' }).click()
  await expect.poll(() => taken.length).toBe(1)
  for (const secret of secrets) {
    const event = await verifyWebhook(taken[0]?.body ?? '', taken[0]?.headers ?? {}, secret)
    expect(event.type).toBe('webhook.test')
  }
})

test('what the receiver did not take is recovered', async () => {
  const { page, token } = await openWebhook('deliveries')
  isSound = false
  taken.length = 0
  const terms = { kind: 'account_access', permissions: ['accounts.read'] }
  await consented(portal.server.localUrl, token, terms)
  // The second try comes after five seconds, and the third so much later that it is none of this test's.
  await expect.poll(() => taken.length).toBeGreaterThan(1)
  isSound = true
  taken.length = 0
  await page.getByRole('button', { name: 'Recover' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Recover' }).click()
  await page.getByText('What was missed is being sent again.').waitFor()
  await expect.poll(() => taken.length).toBeGreaterThan(0)
  expect(taken.map(({ body }) => JSON.parse(body).type)).toContain('consent.authorised')
})
