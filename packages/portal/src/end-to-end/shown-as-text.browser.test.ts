import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { ask, consented } from '../../../server/src/testing/customer-client.ts'
import { applicationToken } from '../../../server/src/testing/test-server.ts'
import { asDeveloper } from '../staff/testing/plant-work.ts'
import { openPortal, type Portal, type Watched } from '../testing/open-portal.ts'
import { signInCustomer, signInDeveloper, signInStaff } from '../testing/sign-in.ts'
import { signInStranger } from './sign-in-stranger.ts'

let portal: Portal
beforeEach(async () => {
  portal ??= await openPortal()
})
afterEach(() => portal?.closeWindows())
afterAll(() => portal?.close())

const APPLICATION = 'app_demo'
const NAME = '<img src=x onerror=alert(1)>'
const REFERENCE = '<svg onload=alert(2)>'
const SCRIPT = '<script>alert(3)</script>'
/** As much as an address may hold: the platform refuses one with a tag in it. */
const WEBHOOK = "http://127.0.0.1:9/'onclick=alert(4)//%3Cscript%3E"

const PAYING = {
  ...{ amount: { amount: '75.00', currency: 'KES' }, rail: 'internal' },
  payee: {
    ...{ type: 'account', name: 'Baraka Traders Ltd' },
    ...{ account_number: '0110000021', bank_code: '77' },
  },
}
const LOOKING = { kind: 'account_access', permissions: ['accounts.read'] }

/** The demo application, whose every word is an attempt. */
async function plantNasty({ server }: Portal) {
  const url = server.localUrl
  const developer = await asDeveloper(server)
  await developer(`PATCH /v1/applications/${APPLICATION}`, { name: NAME })
  const token = await applicationToken(server, '')
  const body = { url: WEBHOOK, description: SCRIPT, types: ['*'] }
  const webhook = await ask(`${url}/v1/webhooks`, 'POST', { token, body })
  expect(webhook.status, JSON.stringify(webhook.body)).toBe(201)
  const looking = await consented(url, token, LOOKING)
  const paying = await consented(url, token, { kind: 'single_payment', ...PAYING })
  const paid = await ask(`${url}/v1/payments`, 'POST', {
    token: paying.token,
    body: { ...PAYING, debtor_account_id: 'acc_wanjiru_current', reference: REFERENCE },
  })
  expect(paid.status, JSON.stringify(paid.body)).toBe(201)
  const request = paid.headers.get('x-request-id')
  return { request, webhook: webhook.body.id, looking: looking.consentId }
}

let planted: ReturnType<typeof plantNasty> | undefined
function plantOnce() {
  planted ??= plantNasty(portal)
  return planted
}

/** Each page shows the words as they were written, and none of them became anything else. */
async function expectText({ page, faults }: Watched, pages: Record<string, string>) {
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.message())
    void dialog.dismiss()
  })
  for (const [path, text] of Object.entries(pages)) {
    await page.goto(path)
    const shown = page.getByRole('main').getByText(text)
    await expect.poll(() => shown.count(), { message: `${path} shows ${text}` }).toBeGreaterThan(0)
    const made = page.locator('img[src="x"], svg[onload], script:not([src])')
    expect(await made.count(), path).toBe(0)
  }
  expect([...asked, ...faults]).toEqual([])
}

test('what an application is called, and what it says, is text on the pages of developers', async () => {
  const { webhook } = await plantOnce()
  const watched = await portal.open({ wide: true })
  const home = '/developers/org_demo'
  await signInDeveloper(watched.page, portal, `${home}/account`)
  await expectText(watched, {
    [`${home}/applications`]: NAME,
    [`${home}/applications/${APPLICATION}`]: NAME,
    [`${home}/webhooks?application=${APPLICATION}`]: WEBHOOK,
    [`${home}/webhooks/${webhook}?application=${APPLICATION}`]: WEBHOOK,
    [`${home}/requests?application=${APPLICATION}`]: NAME,
  })
})

test('it is text on the pages of customers', async () => {
  const { looking } = await plantOnce()
  const watched = await portal.open()
  await signInCustomer(watched.page)
  await expectText(watched, {
    '/my': NAME,
    [`/my/consents/${looking}`]: NAME,
    '/my/history': REFERENCE,
  })
})

test('it is text on the pages of the bank’s staff', async () => {
  await plantOnce()
  const watched = await portal.open({ wide: true })
  await signInStaff(watched.page, portal)
  await expectText(watched, {
    '/ops/partners/org_demo': NAME,
  })
})

test('an id of another organisation in the address bar leads to nothing', async () => {
  const { request, webhook } = await plantOnce()
  const { page } = await portal.open({ wide: true })
  const home = `/developers/${await signInStranger(page, portal.server.localUrl)}`
  for (const path of [
    '/developers/org_demo',
    '/developers/org_demo/applications',
    `${home}/applications/${APPLICATION}`,
    `${home}/requests?application=${APPLICATION}`,
    `${home}/requests/${request}`,
    `${home}/webhooks/${webhook}`,
  ]) {
    await page.goto(path)
    const told = page.getByText(
      /There is no page here|No request with this id|not found|There is no/,
    )
    await told.first().waitFor()
    expect(await page.locator('body').textContent(), path).not.toContain(NAME)
  }
})
