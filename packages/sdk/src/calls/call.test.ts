import { expect, test } from 'vitest'
import { FakePlatform, json, PAYMENT, problem } from '../testing/fake-platform.ts'

test('withResponse tells what stood around the body', async () => {
  const headers = {
    'x-request-id': 'req_7',
    'x-fapi-interaction-id': 'theirs',
    'idempotency-replayed': 'true',
  }
  const platform = new FakePlatform(json({ id: 'pay_1' }, 201, headers))
  const options = { idempotencyKey: 'order-42' }
  const answered = await platform.customer().payments.create(PAYMENT, options).withResponse()
  expect(answered).toMatchObject({
    data: { id: 'pay_1' },
    status: 201,
    requestId: 'req_7',
    interactionId: 'theirs',
    idempotencyKey: 'order-42',
    replayed: true,
  })
  expect(answered.headers.get('x-request-id')).toBe('req_7')
})

test('a read has no idempotency key', async () => {
  const platform = new FakePlatform(json({ data: [] }))
  const { idempotencyKey } = await platform.customer().accounts.list().withResponse()
  expect(idempotencyKey).toBe(null)
})

test('all tries of a call carry one interaction id', async () => {
  const platform = new FakePlatform(new TypeError('fetch failed'), json({ data: [] }))
  const { interactionId } = await platform.customer().accounts.list().withResponse()
  const sent = platform.seen.map(({ headers }) => headers.get('x-fapi-interaction-id'))
  expect(sent).toEqual([interactionId, interactionId])
})

test('safe gives the data as a value', async () => {
  const platform = new FakePlatform(json({ data: [] }))
  expect(await platform.customer().accounts.list().safe()).toEqual({ ok: true, data: { data: [] } })
})

test('safe gives a refusal as a value', async () => {
  const platform = new FakePlatform(problem(404, 'payment_not_found'))
  const result = await platform.customer().payments.get('pay_1').safe()
  expect(!result.ok && result.error.code).toBe('payment_not_found')
})

test('safe still throws what is not an error of this package', async () => {
  const sleep = async () => {
    throw new RangeError('a defect')
  }
  const platform = new FakePlatform(problem(429, 'rate_limited'))
  await expect(platform.customer({ sleep }).accounts.list().safe()).rejects.toThrow('a defect')
})

test('a call is sent when it is made, also if nobody awaits it', async () => {
  const platform = new FakePlatform(json({ data: [] }))
  const call = platform.customer().accounts.list()
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(platform.seen).toHaveLength(1)
  await call
})

test('a call is a promise to whoever takes one', async () => {
  const platform = new FakePlatform(json({ data: [] }), json({ id: 'acc_a' }))
  const wekeza = platform.customer()
  const ends: string[] = []
  const listed = wekeza.accounts.list().finally(() => ends.push('ended'))
  expect(await Promise.all([listed, wekeza.accounts.get('acc_a')])).toHaveLength(2)
  expect(ends).toEqual(['ended'])
})
