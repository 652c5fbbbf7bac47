import { afterAll, beforeEach, expect, test } from 'vitest'
import { ask, consented } from '../../../server/src/testing/customer-client.ts'
import { applicationToken } from '../../../server/src/testing/test-server.ts'
import { openPortal, type Portal } from '../testing/open-portal.ts'
import { aKeyboard } from './a-keyboard.ts'
import { step } from './step.ts'

let portal: Portal
beforeEach(async () => {
  portal ??= await openPortal()
})
afterAll(() => portal?.close())

const REVOKED_WITHIN_MS = 1_000
const TERMS = { kind: 'account_access', permissions: ['accounts.read', 'balances.read'] }

test('a customer ends a consent by the keyboard alone, and the first call of the application after the receipt is refused', async ({
  annotate,
}) => {
  const { server } = portal
  const url = server.localUrl
  const { token } = await consented(url, await applicationToken(server), TERMS)
  const read = () => ask(`${url}/v1/accounts`, 'GET', { token })
  expect((await read()).status).toBe(200)

  const watched = await portal.open()
  const { page } = watched
  const keyboard = aKeyboard(page)
  await step(watched, 'signs in at the bank', async () => {
    await page.goto('/my')
    await keyboard.presses('link', 'Sign in at the bank')
    await keyboard.types('Username', 'wanjiru')
    await keyboard.types('Password', 'karibu')
    await keyboard.presses('button', 'Sign in')
    await keyboard.types('Code of six digits', '123456')
    await keyboard.presses('button', 'Continue')
    await page.waitForURL((address) => address.pathname === '/my')
  })
  await step(watched, 'sees who has access', async () => {
    await page.getByRole('heading', { name: 'Demo app' }).waitFor()
    await page.getByRole('heading', { name: 'See your accounts' }).waitFor()
  })
  const confirmedMs = await step(watched, 'withdraws the consent', async () => {
    await keyboard.presses('button', 'Withdraw consent')
    await page.getByRole('alertdialog').or(page.getByRole('dialog')).waitFor()
    await keyboard.goTo('button', 'Withdraw consent')
    const startedMs = performance.now()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'You have withdrawn this consent' }).waitFor()
    return startedMs
  })
  const refused = await read()
  const tookMs = performance.now() - confirmedMs
  expect([refused.status, refused.body.code]).toEqual([403, 'consent_revoked'])
  await annotate(`from the confirmation to the refused call: ${Math.round(tookMs)} ms`)
  expect(tookMs).toBeLessThan(REVOKED_WITHIN_MS)
  expect(watched.faults).toEqual([])
})
