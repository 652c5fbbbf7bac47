import { expect, test } from 'vitest'
import { failureOf } from '../testing/failure-of.ts'
import { FakePlatform, json, PAYMENT, problem } from '../testing/fake-platform.ts'

const broken = () => new TypeError('fetch failed')

test('a read that meets a broken network is tried again until it gets through', async () => {
  const platform = new FakePlatform(broken(), broken(), json({ data: [] }))
  expect(await platform.customer().accounts.list()).toEqual({ data: [] })
  expect(platform.seen.map(({ headers }) => headers.get('x-wekeza-retry-count'))).toEqual([
    '0',
    '1',
    '2',
  ])
})

test('waits begin at half a second and double', async () => {
  const platform = new FakePlatform(broken(), broken(), broken(), json({ data: [] }))
  await platform.customer({ maxRetries: 3 }).accounts.list()
  expect(platform.waits).toEqual([500, 1_000, 2_000])
})

test('no wait is longer than eight seconds', async () => {
  const steps = Array.from({ length: 7 }, broken)
  const platform = new FakePlatform(...steps, json({ data: [] }))
  await platform.customer({ maxRetries: 7 }).accounts.list()
  expect(platform.waits.at(-1)).toBe(8_000)
})

test('jitter takes at most a quarter off a wait', async () => {
  const platform = new FakePlatform(broken(), json({ data: [] }))
  await platform.customer({ random: () => 1 }).accounts.list()
  expect(platform.waits).toEqual([375])
})

test('maxRetries 0 sends once and no more', async () => {
  const platform = new FakePlatform(broken(), json({ data: [] }))
  const { ok } = await platform.customer({ maxRetries: 0 }).accounts.list().safe()
  expect([ok, platform.seen.length]).toEqual([false, 1])
})

test('maxRetries of a call beats that of the client', async () => {
  const platform = new FakePlatform(broken(), json({ data: [] }))
  const { ok } = await platform.customer().accounts.list({ maxRetries: 0 }).safe()
  expect([ok, platform.seen.length]).toEqual([false, 1])
})

test('a payment is sent again with the same key and the same body', async () => {
  const platform = new FakePlatform(broken(), problem(503, 'x', { retryable: true }), json({}, 201))
  const answered = await platform.customer().payments.create(PAYMENT).withResponse()
  const keys = platform.seen.map(({ headers }) => headers.get('idempotency-key'))
  expect(keys).toEqual(Array(3).fill(answered.idempotencyKey))
  expect(platform.seen.map(({ body }) => JSON.parse(body))).toEqual(Array(3).fill(PAYMENT))
})

test('a key of the caller is sent as it is', async () => {
  const platform = new FakePlatform(json({}, 201))
  await platform.customer().payments.create(PAYMENT, { idempotencyKey: 'order-42' })
  expect(platform.seen[0]?.headers.get('idempotency-key')).toBe('order-42')
})

test('two payments have two keys', async () => {
  const platform = new FakePlatform(json({}, 201), json({}, 201))
  const wekeza = platform.customer()
  await wekeza.payments.create(PAYMENT)
  await wekeza.payments.create(PAYMENT)
  const [first, second] = platform.seen.map(({ headers }) => headers.get('idempotency-key'))
  expect(first).not.toBe(second)
})

test('a POST without a key is never sent twice', async () => {
  const platform = new FakePlatform(problem(503, 'service_unavailable', { retryable: true }))
  const { ok } = await platform.client().sandbox.advanceClock({ seconds: 1 }).safe()
  expect([ok, platform.seen.length]).toEqual([false, 1])
})

test('a DELETE is tried again', async () => {
  const platform = new FakePlatform(broken(), json({ id: 'csn_1' }))
  await platform.client().consents.revoke('csn_1')
  expect(platform.seen.map(({ method }) => method)).toEqual(['DELETE', 'DELETE'])
})

test.each([
  ['429', problem(429, 'rate_limited')],
  ['409 that says retryable', problem(409, 'running', { retryable: true })],
  ['500 that says retryable', problem(500, 'internal_error', { retryable: true })],
  ['502 without a problem', new Response('<h1>Bad gateway</h1>', { status: 502 })],
])('a %s is tried again', async (_, refusal) => {
  const platform = new FakePlatform(refusal, json({ data: [] }))
  await platform.customer().accounts.list()
  expect(platform.seen).toHaveLength(2)
})

test.each([
  ['409 that stands', problem(409, 'consent_not_awaiting')],
  ['500 that says it is not retryable', problem(500, 'internal_error', { retryable: false })],
  ['422', problem(422, 'insufficient_funds')],
  ['409 without a problem', new Response('', { status: 409 })],
])('a %s is not tried again', async (_, refusal) => {
  const platform = new FakePlatform(refusal, json({ data: [] }))
  const { ok } = await platform.customer().accounts.list().safe()
  expect([ok, platform.seen.length]).toEqual([false, 1])
})

test('Retry-After in seconds is obeyed to the second', async () => {
  const limited = problem(429, 'rate_limited', {}, { 'retry-after': '7' })
  const platform = new FakePlatform(limited, json({ data: [] }))
  await platform.customer().accounts.list()
  expect(platform.waits).toEqual([7_000])
})

test('Retry-After as a date is read by the clock of the server', async () => {
  const headers = {
    'retry-after': 'Thu, 15 Jan 2026 06:00:09 GMT',
    date: 'Thu, 15 Jan 2026 06:00:00 GMT',
  }
  const platform = new FakePlatform(problem(429, 'rate_limited', {}, headers), json({ data: [] }))
  await platform.customer().accounts.list()
  expect(platform.waits).toEqual([9_000])
})

test('a wait of more than a minute is told to the caller, not sat out', async () => {
  const limited = problem(429, 'rate_limited', {}, { 'retry-after': '3600' })
  const platform = new FakePlatform(limited)
  const error = await failureOf(platform.customer().accounts.list())
  expect([error.name, error.retryAfterMs]).toEqual(['RateLimitError', 3_600_000])
})

test('a wait beyond the deadline is not begun, and the refusal is what is thrown', async () => {
  const limited = problem(429, 'rate_limited', {}, { 'retry-after': '7' })
  const platform = new FakePlatform(limited)
  const error = await failureOf(platform.customer({ deadlineMs: 5_000 }).accounts.list())
  expect([error.name, platform.waits]).toEqual(['RateLimitError', []])
})

test('what fails after all tries says how many there were', async () => {
  const platform = new FakePlatform(broken(), broken(), broken())
  await expect(platform.customer().accounts.list()).rejects.toThrow('failed in 3 tries')
})

test('a payment whose fate is unknown says how to find out with its key', async () => {
  const platform = new FakePlatform(broken())
  const options = { idempotencyKey: 'order-42', maxRetries: 0 }
  const error = await failureOf(platform.customer().payments.create(PAYMENT, options))
  expect(error.idempotencyKey).toBe('order-42')
  expect(error.message).toMatch(/repeat it with idempotencyKey 'order-42'/)
})
