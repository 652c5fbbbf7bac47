import { expect, test } from 'vitest'
import { failureOf } from '../testing/failure-of.ts'
import { FakePlatform, json, problem } from '../testing/fake-platform.ts'

test('a path of the contract is called as the contract has it', async () => {
  const platform = new FakePlatform(json({ data: [] }))
  await platform.customer().request('GET', '/v1/accounts/acc_a/transactions?limit=5')
  expect(platform.seen[0]).toMatchObject({ path: '/v1/accounts/acc_a/transactions?limit=5' })
  expect(platform.seen[0]?.headers.get('authorization')).toBe('Bearer customer-token')
})

test('an application’s path takes the application’s token, also beside a customer', async () => {
  const platform = new FakePlatform(json({ data: [] }))
  await platform.customer().request('GET', '/v1/consents')
  expect(platform.seen[0]?.headers.get('authorization')).toBe('Bearer token-1')
})

test('a public path takes none', async () => {
  const platform = new FakePlatform(json({}))
  await platform.customer().request('GET', '/openapi.json')
  expect(platform.seen[0]?.headers.has('authorization')).toBe(false)
})

test('a POST carries its body and a key', async () => {
  const platform = new FakePlatform(json({}, 201))
  await platform.client().request('POST', '/v1/consents', { body: { kind: 'account_access' } })
  expect(platform.seen[0]?.body).toBe('{"kind":"account_access"}')
  expect(platform.seen[0]?.headers.get('idempotency-key')).toMatch(/^[\da-f-]{36}$/)
})

test.each(['v1/accounts', '//evil.example/v1', '@evil.example/', '/v1/{id}', '/v1\\evil', ''])(
  'the path %j is refused, because the token could go elsewhere',
  async (path) => {
    expect(() => new FakePlatform().customer().request('GET', path)).toThrow('is no request')
  },
)

test('its errors name the contract’s path, and no id', async () => {
  const platform = new FakePlatform(problem(404, 'payment_not_found'))
  const error = await failureOf(platform.customer().request('GET', '/v1/payments/pay_7'))
  expect(error.message).toMatch('from GET /v1/payments/{payment_id} (req_1)')
})

test('a developer’s path takes the session of the developer', async () => {
  const platform = new FakePlatform(json({ data: [] }))
  await platform.everybody().request('GET', '/v1/organisations/org_1/members')
  expect(platform.seen[0]?.headers.get('authorization')).toBe('Bearer developer-token')
})
