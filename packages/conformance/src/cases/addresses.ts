import type { Bench } from '../bench/bench.ts'
import { equal } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { apiKeyAsk, newApplication } from '../world/applications.ts'
import { residents } from '../world/residents.ts'
import { askToken, tokenOf } from '../world/tokens.ts'

/** Documentation ranges (RFC 5737, RFC 3849): nobody calls from there. */
const ELSEWHERE = ['198.51.100.0/24', '2001:db8::/32']
const EVERYWHERE = ['0.0.0.0/0', '::/0']

async function fencing(bench: Bench) {
  const { owner } = await residents(bench)
  const { client } = await newApplication(bench, owner)
  const params = { application_id: client.clientId }
  const fence = (ip_allow_list: string[]) => {
    const ask = { operation: 'updateApplication', token: owner.token, params } as const
    return bench.done({ ...ask, body: { ip_allow_list } })
  }
  return { client, owner, fence }
}

export const addressCases: readonly Case[] = [
  {
    id: 'ALW-001',
    name: 'An application with a list of addresses is taken from there alone, from the next request on, by token and by key',
    operation: 'updateApplication',
    async run(bench) {
      const { client, owner, fence } = await fencing(bench)
      const token = await tokenOf(bench, client)
      const { api_key } = await bench.done(apiKeyAsk(owner.token, client.clientId))
      const call = (by: string) => ({ operation: 'getOwnApplication', token: by }) as const
      for (const by of [token, api_key]) await bench.done(call(by))
      await fence(ELSEWHERE)
      for (const by of [token, api_key]) await bench.refused(call(by), 'address_not_allowed')
      await fence(EVERYWHERE)
      for (const by of [token, api_key]) await bench.done(call(by))
      await fence(ELSEWHERE)
      await bench.refused(call(token), 'address_not_allowed')
      await fence([])
      await bench.done(call(token))
    },
  },
  {
    id: 'ALW-002',
    name: 'Ranges are kept as they are written in one way, IPv4 inside of IPv6 as IPv4',
    operation: 'updateApplication',
    async run(bench) {
      const { fence } = await fencing(bench)
      const { ip_allow_list } = await fence([
        '203.0.113.7',
        '::ffff:198.51.100.0/120',
        '2001:DB8:0:0::/48',
        '2001:db8::1',
      ])
      const wanted = ['203.0.113.7/32', '198.51.100.0/24', '2001:db8::/48', '2001:db8::1/128']
      equal(ip_allow_list, wanted, 'the ranges')
    },
  },
  {
    id: 'ALW-003',
    name: 'One application’s list is no other’s',
    operation: 'getOwnApplication',
    async run(bench) {
      const { owner, fence } = await fencing(bench)
      await fence(ELSEWHERE)
      const { client } = await newApplication(bench, owner)
      await bench.done({ operation: 'getOwnApplication', token: await tokenOf(bench, client) })
    },
  },
  {
    id: 'ALW-004',
    name: 'From elsewhere the secret of an application buys no token, and buys one again where its list allows',
    operation: 'updateApplication',
    async run(bench) {
      const { client, fence } = await fencing(bench)
      const ask = async () => {
        const { status, body } = await askToken(bench, client, { grant_type: 'client_credentials' })
        return [status, (body as { readonly error?: string }).error]
      }
      await fence(ELSEWHERE)
      equal(await ask(), [400, 'unauthorized_client'], 'what its secret gets elsewhere')
      await fence(EVERYWHERE)
      equal(await ask(), [200, undefined], 'what its secret gets where it may')
    },
  },
]
