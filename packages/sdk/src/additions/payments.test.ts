import { expect, test } from 'vitest'
import { failureOf } from '../testing/failure-of.ts'
import { FakePlatform, json } from '../testing/fake-platform.ts'

const payment = (status: string) => json({ id: 'pay_1', status })

test.each(['settled', 'failed', 'cancelled'])('a wait ends when the payment is %s', async (end) => {
  const platform = new FakePlatform(payment('pending'), payment('pending'), payment(end))
  expect(await platform.customer().payments.wait('pay_1')).toMatchObject({ status: end })
  expect(platform.waits).toEqual([1_000, 1_000])
})

test('a wait that is over says that the payment goes on', async () => {
  const steps = Array.from({ length: 9 }, () => payment('pending'))
  const error = await failureOf(
    new FakePlatform(...steps).customer().payments.wait('pay_1', { timeoutMs: 2_500 }),
  )
  expect(error).toMatchObject({
    name: 'PaymentPendingError',
    paymentId: 'pay_1',
    status: 'pending',
    retryable: true,
    message:
      "The payment pay_1 is still pending after 2500 ms (timeoutMs), and goes on. Read it later with payments.get('pay_1').",
  })
})

test('the last look is taken when the time is over, not after it', async () => {
  const platform = new FakePlatform(...Array.from({ length: 4 }, () => payment('pending')))
  await failureOf(platform.customer().payments.wait('pay_1', { timeoutMs: 2_500 }))
  expect(platform.waits).toEqual([1_000, 1_000, 500])
})

test('timeoutMs 0 asks once and does not wait', async () => {
  const platform = new FakePlatform(payment('pending'), payment('settled'))
  await failureOf(platform.customer().payments.wait('pay_1', { timeoutMs: 0 }))
  expect([platform.seen.length, platform.waits]).toEqual([1, []])
})

test('a status that this version does not know is waited through', async () => {
  const platform = new FakePlatform(payment('held_for_review'), payment('settled'))
  expect(await platform.customer().payments.wait('pay_1')).toMatchObject({ status: 'settled' })
})

test('a signal ends the wait', async () => {
  const controller = new AbortController()
  const platform = new FakePlatform(payment('pending'), payment('settled'))
  const wekeza = platform.customer({ sleep: async () => controller.abort() })
  const call = wekeza.payments.wait('pay_1', { signal: controller.signal })
  await expect(call).rejects.toMatchObject({ name: 'AbortedError' })
})

test.each([{ intervalMs: 0 }, { timeoutMs: -1 }, { intervalMs: Number.NaN }])(
  'a wait with %j is refused',
  async (options) => {
    const call = new FakePlatform().customer().payments.wait('pay_1', options)
    await expect(call).rejects.toMatchObject({ name: 'ConfigurationError' })
  },
)

const INVOICE = {
  debtor_account_id: 'acc_1',
  amount: { amount: '1.00', currency: 'KES' },
  payee: { type: 'account', name: 'Baraka', account_number: '0110000021', bank_code: '77' },
  rail: 'internal',
} as const

test('createAndWait pays once, under the key that it was given, and waits for the end', async () => {
  const platform = new FakePlatform(payment('pending'), payment('pending'), payment('settled'))
  const made = await platform.customer().payments.createAndWait(INVOICE, { idempotencyKey: 'i-42' })
  expect(made).toMatchObject({ status: 'settled' })
  expect(platform.seen.map(({ method }) => method)).toEqual(['POST', 'GET', 'GET'])
  expect(platform.seen[0]?.headers.get('idempotency-key')).toBe('i-42')
})

test('createAndWait waits for a payment that a person must look at first', async () => {
  const platform = new FakePlatform(payment('in_review'), payment('settled'))
  const made = await platform.customer().payments.createAndWait(INVOICE)
  expect(made).toMatchObject({ status: 'settled' })
})

test.each(['settled', 'failed', 'scheduled'])(
  'createAndWait does not look again at a payment that is %s at once',
  async (status) => {
    const platform = new FakePlatform(payment(status))
    expect(await platform.customer().payments.createAndWait(INVOICE)).toMatchObject({ status })
    expect(platform.seen).toHaveLength(1)
  },
)

test('a wait that is not usable is refused before anything is paid', async () => {
  const platform = new FakePlatform(payment('settled'))
  const call = platform.customer().payments.createAndWait(INVOICE, { timeoutMs: -1 })
  await expect(call).rejects.toMatchObject({ name: 'ConfigurationError' })
  expect(platform.seen).toHaveLength(0)
})
