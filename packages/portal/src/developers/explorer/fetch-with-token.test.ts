import contract from '@wekeza/contract/openapi.json' with { type: 'json' }
import { afterEach, expect, test, vi } from 'vitest'
import { callerOf } from './caller-of.ts'
import { fetchWithToken } from './fetch-with-token.ts'

const ORIGIN = 'https://wekeza.example'
const tokens = {
  application: async () => 'of-the-application',
  customer: async () => 'of-wanjiru',
  me: async () => 'her-own',
  staff: async () => 'of-amina',
}
const send = fetchWithToken({ tokens, callerOf: callerOf(contract), origin: ORIGIN })
afterEach(() => vi.unstubAllGlobals())

/** What goes out, as far as it says who asks. */
async function sent(path: string, authorization?: string, origin = ORIGIN) {
  const fetched = vi.fn(async (_: Request) => new Response())
  vi.stubGlobal('fetch', fetched)
  await send(origin + path, authorization === undefined ? {} : { headers: { authorization } })
  const headers = fetched.mock.calls[0]?.[0].headers
  return [headers?.get('authorization') ?? null, headers?.get('x-wekeza-session') ?? null]
}

test.each([
  ['an application’s', '/v1/consents?limit=2', 'Bearer of-the-application'],
  ['a customer’s', '/v1/accounts/acc_1/balance', 'Bearer of-wanjiru'],
  ['a customer’s own', '/v1/me/consents', 'Bearer her-own'],
  ['of the staff', '/v1/operations/risk-reviews', 'Bearer of-amina'],
])('an operation that is %s gets that token', async (_, path, carried) => {
  expect(await sent(path, 'Bearer SANDBOX_TOKEN')).toEqual([carried, null])
  expect(await sent(path)).toEqual([carried, null])
})

test('an operation of developers goes by the session, and what is public by nothing', async () => {
  expect(await sent('/v1/organisations', 'Bearer SANDBOX_TOKEN')).toEqual([null, 'developers'])
  expect(await sent('/version', 'Bearer SANDBOX_TOKEN')).toEqual([null, null])
})

test('a token that somebody typed goes as it is', async () => {
  expect(await sent('/v1/consents', 'Bearer their-own')).toEqual(['Bearer their-own', null])
})

test('no token leaves for another address', async () => {
  const [carried] = await sent('/v1/consents', undefined, 'https://evil.example')
  expect(carried).toBeNull()
})
