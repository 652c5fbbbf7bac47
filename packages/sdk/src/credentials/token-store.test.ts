import { expect, test } from 'vitest'
import { failureOf } from '../testing/failure-of.ts'
import { FakePlatform, json, problem, tokenSet } from '../testing/fake-platform.ts'
import type { CustomerTokens } from './customer-tokens.ts'
import type { TokenStore } from './token-store.ts'

const accounts = () => json({ data: [] })

/** A store of a test, with what was written to it. */
function storeOf(tokens: CustomerTokens | null) {
  const store = {
    tokens,
    written: [] as CustomerTokens[],
    read: async () => store.tokens,
    async write(fresh: CustomerTokens) {
      store.tokens = fresh
      store.written.push(fresh)
    },
  }
  return store
}

const bearers = ({ seen }: FakePlatform) => seen.map(({ headers }) => headers.get('authorization'))

test('tokens are read before each call, so that another process may bring newer ones', async () => {
  const platform = new FakePlatform(accounts(), accounts())
  const store = storeOf({ access_token: 'at_1' })
  const wanjiru = platform.client().withCustomer(store)
  await wanjiru.accounts.list()
  store.tokens = { access_token: 'at_2' }
  await wanjiru.accounts.list()
  expect(bearers(platform)).toEqual(['Bearer at_1', 'Bearer at_2'])
})

test('refreshed tokens are written before the call goes on, the refresh token with them', async () => {
  const platform = new FakePlatform(problem(401, 'token_expired'), accounts())
  platform.tokens = [tokenSet('at_2')]
  const store = storeOf({ access_token: 'at_1', refresh_token: 'rt_1' })
  await platform.client().withCustomer(store).accounts.list()
  expect(store.written).toMatchObject([{ access_token: 'at_2', refresh_token: 'rt_1' }])
})

test('many calls that find the token expired refresh it once between them', async () => {
  const expired = () => problem(401, 'token_expired')
  const platform = new FakePlatform(
    ...Array.from({ length: 5 }, expired),
    ...Array.from({ length: 5 }, accounts),
  )
  const store = storeOf({ access_token: 'at_1', refresh_token: 'rt_1' })
  const wanjiru = platform.client().withCustomer(store)
  await Promise.all(Array.from({ length: 5 }, () => wanjiru.accounts.list()))
  expect(platform.tokenRequests).toHaveLength(1)
})

test('who waited for its turn takes what the process before it wrote', async () => {
  const platform = new FakePlatform(problem(401, 'token_expired'), accounts())
  const store = storeOf({ access_token: 'at_1', refresh_token: 'rt_1' })
  const inTurn: TokenStore['inTurn'] = (work) => {
    store.tokens = { access_token: 'at_2', refresh_token: 'rt_2' }
    return work()
  }
  await platform
    .client()
    .withCustomer({ ...store, inTurn })
    .accounts.list()
  expect([bearers(platform), platform.tokenRequests]).toEqual([['Bearer at_1', 'Bearer at_2'], []])
})

test('a store without tokens says to ask the customer', async () => {
  const wanjiru = new FakePlatform().client().withCustomer(storeOf(null))
  expect(await failureOf(wanjiru.accounts.list())).toMatchObject({ code: 'consent_required' })
})
