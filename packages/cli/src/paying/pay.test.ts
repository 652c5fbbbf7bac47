import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSandbox, type Sandbox } from '@wekeza/sandbox'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { login } from '../consenting/login.ts'
import { resolveSettings } from '../session/resolve-settings.ts'
import { Session } from '../session/session.ts'
import { type PayAsk, pay } from './pay.ts'
import { transfer } from './transfer.ts'

const ask: PayAsk = {
  payment: {
    debtor_account_id: 'acc_wanjiru_current',
    amount: { amount: '1250.00', currency: 'KES' },
    payee: {
      type: 'account',
      name: 'Baraka Traders Ltd',
      account_number: '0110000021',
      bank_code: '77',
    },
    rail: 'internal',
  },
  key: 'invoice-42',
  consentId: undefined,
  approval: { as: 'wanjiru' },
  wait: null,
}

let folder: string
let sandbox: Sandbox

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wekeza-pay-'))
  vi.stubEnv('WEKEZA_CONFIG_DIR', folder)
  sandbox = await createSandbox()
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

type Send = (request: Request) => Promise<Response>

function openSession(fetch: Send = (request) => sandbox.fetch(request)): Session {
  const { clientId, clientSecret } = sandbox.client
  const flags = { 'base-url': sandbox.baseUrl, 'client-id': clientId, clientSecret }
  const settings = resolveSettings(flags, { env: { WEKEZA_CONFIG_DIR: folder }, cwd: folder })
  return new Session(settings, { fetch, maxRetries: 0, logLevel: 'off' })
}

/** Reaches the bank a number of times; the answer of the last one never arrives. */
function losesAnswer(after: number): Send {
  let sent = 0
  return async (request) => {
    sent += 1
    if (sent > after) throw new TypeError('the wire was cut before the request left')
    const response = await sandbox.fetch(request)
    if (sent === after) throw new TypeError('the wire was cut before the answer came')
    return response
  }
}

async function balance(): Promise<string | undefined> {
  const session = openSession()
  if (!session.file.read().login) await login(session, { by: 'persona', name: 'wanjiru' })
  return (await session.customer().accounts.balance('acc_wanjiru_current')).booked.amount
}

async function requestsOf(act: (session: Session) => Promise<unknown>): Promise<number> {
  let sent = 0
  const count: Send = (request) => {
    sent += 1
    return sandbox.fetch(request)
  }
  await act(openSession(count))
  return sent
}

test('a payment goes through consent, approval, token and payment', async () => {
  const before = await balance()
  const payment = await pay(openSession(), ask)
  expect(payment.status).toBe('settled')
  expect([before, await balance()]).toEqual(['234130.00', '232880.00'])
})

test('a repeated command gets the first payment, and pays nothing', async () => {
  const first = await pay(openSession(), ask)
  const paid = await balance()
  expect((await pay(openSession(), ask)).id).toBe(first.id)
  expect(await balance()).toBe(paid)
})

test('another key is another payment', async () => {
  const first = await pay(openSession(), ask)
  expect((await pay(openSession(), { ...ask, key: 'invoice-43' })).id).not.toBe(first.id)
})

test('the same key with another amount is refused, and pays nothing', async () => {
  await pay(openSession(), ask)
  const paid = await balance()
  const other = { ...ask.payment, amount: { amount: '1.00', currency: 'KES' } }
  await expect(pay(openSession(), { ...ask, payment: other })).rejects.toMatchObject({
    code: 'idempotency_key_reused',
  })
  expect(await balance()).toBe(paid)
})

test('wherever the wire is cut, repeating the command pays once', async () => {
  const requests = await requestsOf((session) => pay(session, { ...ask, key: 'counting' }))
  expect(requests).toBeGreaterThan(4)
  for (let at = 1; at <= requests; at += 1) {
    const before = Number(await balance())
    const cut = { ...ask, key: `cut-at-${at}` }
    await expect(pay(openSession(losesAnswer(at)), cut)).rejects.toMatchObject({
      code: 'connection_failed',
    })
    const payment = await pay(openSession(), cut)
    expect([at, payment.status]).toEqual([at, 'settled'])
    expect([at, before - Number(await balance())]).toEqual([at, 1_250])
  }
})

test('repeated elsewhere, where its tokens are not kept, it says what was paid and pays nothing', async () => {
  const { id } = await pay(openSession(), ask)
  const paid = await balance()
  rmSync(join(folder, 'credentials.json'))
  await expect(pay(openSession(), ask)).rejects.toMatchObject({
    facts: { code: 'consent_consumed', exitCode: 4, details: { payment_id: id } },
  })
  expect(await balance()).toBe(paid)
})

test('a payment for a later day is scheduled, and its repetition is the same', async () => {
  const later = { ...ask, payment: { ...ask.payment, execution_date: '2026-02-01' } }
  const first = await pay(openSession(), later)
  expect([first.status, (await pay(openSession(), later)).id]).toEqual(['scheduled', first.id])
})

test('a consent that was made before is used, and none is asked for', async () => {
  const { wekeza } = openSession()
  const { debtor_account_id, payee, rail } = ask.payment
  const { id } = await wekeza.consents.create({
    kind: 'recurring_payment',
    cap_per_payment: { amount: '2000.00', currency: 'KES' },
    payees: [payee],
    rail,
    debtor_account_id,
    expires_at: '2026-06-30T00:00:00Z',
  })
  const first = await pay(openSession(), { ...ask, consentId: id, key: 'january' })
  const second = await pay(openSession(), { ...ask, consentId: id, key: 'february' })
  expect([first.consent_id, second.consent_id]).toEqual([id, id])
  expect(second.id).not.toBe(first.id)
})

test('a consent that was approved elsewhere is paid under with a test bank’s tokens', async () => {
  const { wekeza } = openSession()
  const { execution_date: _, reference: __, ...terms } = ask.payment
  const { id } = await wekeza.consents.create({ kind: 'single_payment', ...terms })
  await wekeza.sandbox.approveConsent(id, { customer_id: 'cus_wanjiru' })
  expect((await pay(openSession(), { ...ask, consentId: id })).status).toBe('settled')
})

test('a consent that was rejected pays nothing', async () => {
  const { wekeza } = openSession()
  const { execution_date: _, reference: __, ...terms } = ask.payment
  const { id } = await wekeza.consents.create({ kind: 'single_payment', ...terms })
  await wekeza.sandbox.rejectConsent(id, { customer_id: 'cus_wanjiru' })
  await expect(pay(openSession(), { ...ask, consentId: id })).rejects.toMatchObject({
    facts: { code: 'consent_rejected', exitCode: 4 },
  })
})

test('wherever the wire is cut, repeating a transfer moves money once', async () => {
  const asked = {
    transfer: {
      debtor_account_id: 'acc_wanjiru_current',
      creditor_account_id: 'acc_wanjiru_savings',
      amount: { amount: '100.00', currency: 'KES' },
    },
    consentId: undefined,
    approval: { as: 'wanjiru' },
  }
  const requests = await requestsOf((session) => transfer(session, { ...asked, key: 'counting' }))
  for (let at = 1; at <= requests; at += 1) {
    const before = Number(await balance())
    const cut = { ...asked, key: `cut-at-${at}` }
    await expect(transfer(openSession(losesAnswer(at)), cut)).rejects.toThrow()
    await transfer(openSession(), cut)
    expect([at, before - Number(await balance())]).toEqual([at, 100])
  }
})
