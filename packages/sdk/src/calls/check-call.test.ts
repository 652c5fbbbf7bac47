import { expect, test } from 'vitest'
import { FakePlatform, json, PAYMENT } from '../testing/fake-platform.ts'

const wekeza = () => new FakePlatform(json({})).customer()

test.each(['', '.', '..'])('the id %j is refused before it becomes another address', async (id) => {
  await expect(wekeza().accounts.get(id)).rejects.toMatchObject({ name: 'ConfigurationError' })
})

test('an id that is missing is refused', async () => {
  const id = undefined as unknown as string
  await expect(wekeza().accounts.get(id)).rejects.toThrow('account_id is undefined. Give an id.')
})

test('an id is written into the address so that it stays one segment', async () => {
  const platform = new FakePlatform(json({}))
  await platform.customer().accounts.get('a/../b?c#d')
  expect(platform.seen[0]?.path).toBe('/v1/accounts/a%2F..%2Fb%3Fc%23d')
})

test('a misspelt option is refused, and not ignored', async () => {
  const options = { idempotencykey: 'order-42' } as object
  await expect(wekeza().payments.create(PAYMENT, options)).rejects.toThrow(
    'payments.create options: there is no idempotencykey. Use one of signal, timeoutMs, deadlineMs, maxRetries, idempotencyKey.',
  )
})

test('options in the place of the query are refused', async () => {
  const query = { maxRetries: 0 } as object
  await expect(wekeza().transactions.list('acc_a', query)).rejects.toThrow(
    'transactions.list query: there is no maxRetries',
  )
})

test.each([[''], ['has space'], ['é'], ['x'.repeat(256)]])(
  'the idempotency key %j is refused before it is sent',
  async (idempotencyKey) => {
    await expect(wekeza().payments.create(PAYMENT, { idempotencyKey })).rejects.toThrow(
      'Give a UUID',
    )
  },
)

test.each([{ timeoutMs: 0 }, { timeoutMs: Number.NaN }, { deadlineMs: -1 }, { maxRetries: 1.5 }])(
  'the limit %j is refused',
  async (options) => {
    await expect(wekeza().accounts.list(options)).rejects.toMatchObject({
      code: 'configuration_invalid',
    })
  },
)
