import { createSandbox, type Sandbox } from '@wekeza/sandbox'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type ConsentRequest, Wekeza } from './index.ts'
import { failureOf } from './testing/failure-of.ts'
import { PAYMENT } from './testing/fake-platform.ts'

const ACCOUNT = 'acc_wanjiru_current'
const READING: ConsentRequest = {
  kind: 'account_access',
  permissions: ['accounts.read', 'balances.read', 'transactions.read'],
}
const { amount, payee, rail } = PAYMENT
const PAYING: ConsentRequest = { kind: 'single_payment', amount, payee, rail }

let sandbox: Sandbox
let wekeza: Wekeza

beforeAll(async () => {
  sandbox = await createSandbox()
  wekeza = new Wekeza({
    ...sandbox.client,
    baseUrl: sandbox.baseUrl,
    fetch: (r) => sandbox.fetch(r),
  })
})
beforeEach(() => sandbox.reset())

async function tokensFor(asked: ConsentRequest) {
  const consent = await wekeza.consents.create(asked)
  await wekeza.sandbox.approveConsent(consent.id, { customer_id: 'cus_wanjiru' })
  return wekeza.sandbox.createToken({ consent_id: consent.id })
}

const customerFor = async (asked: ConsentRequest) => wekeza.withCustomer(await tokensFor(asked))

describe('an application that may read', () => {
  test('sees the consented accounts and what they hold', async () => {
    const wanjiru = await customerFor(READING)
    const { data } = await wanjiru.accounts.list()
    expect(data.map(({ id }) => id)).toContain(ACCOUNT)
    const balance = await wanjiru.accounts.balance(ACCOUNT)
    expect(balance.available.amount).toMatch(/^\d+\.\d{2}$/)
  })

  test('walks over every transaction once', async () => {
    const wanjiru = await customerFor(READING)
    const all = await wanjiru.transactions.list(ACCOUNT, { limit: 10 }).toArray({ max: 10_000 })
    expect(all.length).toBeGreaterThan(20)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(await wanjiru.transactions.get(ACCOUNT, all[0]?.id ?? '')).toEqual(all[0])
  })

  test('is told which permission is missing', async () => {
    const wanjiru = await customerFor({ kind: 'account_access', permissions: ['accounts.read'] })
    expect(await failureOf(wanjiru.accounts.details(ACCOUNT))).toMatchObject({
      name: 'PermissionDeniedError',
      code: 'permission_missing',
      permission: 'account_details.read',
    })
  })

  test('sees nothing after the consent is withdrawn', async () => {
    const consent = await wekeza.consents.create(READING)
    await wekeza.sandbox.approveConsent(consent.id, { customer_id: 'cus_wanjiru' })
    const wanjiru = wekeza.withCustomer(
      await wekeza.sandbox.createToken({ consent_id: consent.id }),
    )
    await wekeza.consents.revoke(consent.id)
    expect(await failureOf(wanjiru.accounts.list())).toMatchObject({ code: 'consent_revoked' })
  })
})

describe('an application that may pay', () => {
  test('makes the payment, and waits for its end', async () => {
    const wanjiru = await customerFor(PAYING)
    const payment = await wanjiru.payments.create(PAYMENT)
    expect(await wanjiru.payments.wait(payment.id)).toMatchObject({ status: 'settled', amount })
  })

  test('gets the first answer when it repeats the key', async () => {
    const wanjiru = await customerFor(PAYING)
    const options = { idempotencyKey: 'order-42' }
    const first = await wanjiru.payments.create(PAYMENT, options)
    const second = await wanjiru.payments.create(PAYMENT, options).withResponse()
    expect([second.data, second.replayed]).toEqual([first, true])
  })

  test('pays once when the first answer is lost on the way', async () => {
    const tokens = await tokensFor(PAYING)
    let lost = false
    const fetch = async (request: Request) => {
      const response = await sandbox.fetch(request)
      if (request.method !== 'POST' || lost) return response
      lost = true
      throw new TypeError('socket hang up')
    }
    const { baseUrl, client } = sandbox
    const careless = new Wekeza({
      ...client,
      baseUrl,
      fetch,
      customer: tokens,
      sleep: async () => {},
    })
    const { data, replayed } = await careless.payments.create(PAYMENT).withResponse()
    const made = await careless.payments.list().toArray({ max: 10 })
    expect([replayed, made.map(({ id }) => id)]).toEqual([true, [data.id]])
  })

  test('is told every fault of a body by its place', async () => {
    const wanjiru = await customerFor(PAYING)
    const wrong = { ...PAYMENT, rail: 'pigeon', colour: 'red' } as unknown as typeof PAYMENT
    const error = await failureOf(wanjiru.payments.create(wrong))
    expect(error.name).toBe('BadRequestError')
    expect(error.errors).toEqual(
      expect.arrayContaining([expect.objectContaining({ pointer: '/rail' })]),
    )
  })
})

describe('a customer’s approval', () => {
  const redirectUri = 'http://127.0.0.1:3000/callback'

  /** What a browser does: goes where it is sent, and comes back. */
  async function visit(url: string): Promise<string> {
    const response = await sandbox.fetch(new Request(url, { redirect: 'manual' }))
    return response.headers.get('location') ?? ''
  }

  test('leads to tokens that read', async () => {
    const consent = await wekeza.consents.create(READING)
    const { url, state, nonce, codeVerifier } = await wekeza.oauth.authorisation({
      consent,
      redirectUri,
    })
    const callbackUrl = await visit(url)
    const tokens = await wekeza.oauth.exchange({
      callbackUrl,
      redirectUri,
      state,
      nonce,
      codeVerifier,
    })
    expect(await wekeza.withCustomer(tokens).accounts.list()).toMatchObject({
      data: expect.arrayContaining([expect.objectContaining({ id: ACCOUNT })]),
    })
  })

  test('is not redeemed with another verifier', async () => {
    const consent = await wekeza.consents.create(READING)
    const { url, state } = await wekeza.oauth.authorisation({ consent, redirectUri })
    const callbackUrl = await visit(url)
    const codeVerifier = 'x'.repeat(43)
    const call = wekeza.oauth.exchange({ callbackUrl, redirectUri, state, codeVerifier })
    expect(await failureOf(call)).toMatchObject({ code: 'invalid_grant' })
  })

  test('is refreshed by its refresh token', async () => {
    const { refresh_token = '' } = await tokensFor(READING)
    const onTokens = vi.fn()
    const wanjiru = wekeza.withCustomer({ refresh_token }, { onTokens })
    expect((await wanjiru.accounts.list()).data).not.toEqual([])
    expect(onTokens).toHaveBeenCalledOnce()
  })

  test('that was withdrawn is not refreshed, and a new consent is asked for', async () => {
    const consent = await wekeza.consents.create(READING)
    await wekeza.sandbox.approveConsent(consent.id, { customer_id: 'cus_wanjiru' })
    const { refresh_token = '' } = await wekeza.sandbox.createToken({ consent_id: consent.id })
    await wekeza.consents.revoke(consent.id)
    const wanjiru = wekeza.withCustomer({ refresh_token })
    expect(await failureOf(wanjiru.accounts.list())).toMatchObject({ name: 'ConsentRequiredError' })
  })
})

describe('a test bank', () => {
  test('moves its clock', async () => {
    const { now } = await wekeza.sandbox.clock()
    const moved = await wekeza.sandbox.advanceClock({ seconds: 86_400 })
    expect(Date.parse(moved.now) - Date.parse(now)).toBe(86_400_000)
  })

  test('explains an error code', async () => {
    const { next } = await wekeza.system.explainError('amount_zero')
    expect(next).toBe('Send an amount of at least 0.01.')
  })
})
