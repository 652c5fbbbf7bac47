import type { Bench } from '../bench/bench.ts'
import { equal, matches, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { apiKeyAsk, applicationAsk, newApplication } from '../world/applications.ts'
import { eventually } from '../world/eventually.ts'
import { newKey } from '../world/key.ts'
import { residents } from '../world/residents.ts'
import { askToken } from '../world/tokens.ts'
import { isReplayOf } from './idempotency.ts'

const GRANT = { grant_type: 'client_credentials' }

/** An application of the case's own, and how its owner names it. */
async function holder(bench: Bench) {
  const { owner } = await residents(bench)
  const { client } = await newApplication(bench, owner)
  return { client, token: owner.token, params: { application_id: client.clientId } }
}

type Holder = Awaited<ReturnType<typeof holder>>

/** What /oauth/token says to a secret of the application. */
async function statusOf(bench: Bench, { client }: Holder, clientSecret: string): Promise<number> {
  return (await askToken(bench, { ...client, clientSecret }, GRANT)).status
}

function newApiKey(bench: Bench, { token, params }: Holder, wish: object = {}) {
  return bench.done(apiKeyAsk(token, params.application_id, wish))
}

function rotate(bench: Bench, { token, params }: Holder, overlap_seconds: number) {
  const body = { overlap_seconds }
  return bench.done({ operation: 'rotateSecret', token, params, key: newKey(), body })
}

/** Whoever has the key asks who it is. */
function calling(key: string) {
  return { operation: 'getOwnApplication', token: key } as const
}

export const keyRotationCases: readonly Case[] = [
  {
    id: 'KEY-003',
    name: 'While a rotation overlaps both secrets prove the application, and after one without overlap the new one alone',
    operation: 'rotateSecret',
    async run(bench) {
      const own = await holder(bench)
      const first = own.client.clientSecret
      const second = await rotate(bench, own, 3_600)
      matches(second.client_secret, /^wk_test_s/, 'the new secret')
      for (const one of [first, second.client_secret]) {
        equal(await statusOf(bench, own, one), 200, 'the status while both are good')
      }
      const listed = await bench.done({ operation: 'listSecrets', ...named(own) })
      equal(listed.data.length, 2, 'how many are listed')
      const [old] = listed.data.filter(({ id }) => id !== second.id)
      const secret_id = present(old, 'the secret so far').id
      await bench.done({
        operation: 'revokeSecret',
        token: own.token,
        params: { ...own.params, secret_id },
      })
      equal(await statusOf(bench, own, first), 401, 'the status of the revoked one')
      const third = await rotate(bench, own, 0)
      const now = [second, third].map(({ client_secret }) => statusOf(bench, own, client_secret))
      equal(await Promise.all(now), [401, 200], 'the statuses after a rotation without overlap')
    },
  },
  {
    id: 'KEY-004',
    name: 'A new key is the application itself, and only the answer that made it has it',
    operation: 'createApiKey',
    async run(bench) {
      const own = await holder(bench)
      const { api_key, ...key } = await newApiKey(bench, own)
      matches(api_key, /^wk_test_k/, 'the key')
      equal((await bench.done(calling(api_key))).id, own.client.clientId, 'who calls')
      await bench.done({ operation: 'getApplication', ...named(own) })
      const { data } = await bench.done({ operation: 'listApiKeys', ...named(own) })
      const [listed] = data
      const same = { ...listed, last_used_at: key.last_used_at }
      equal([data.length, same], [1, key], 'the list')
      equal(key.last_four, api_key.slice(-4), 'the last four')
      const told = bench.exchanges.filter(({ text }) => text.includes(api_key))
      equal(told.length, 1, 'how many answers have it')
    },
  },
  {
    id: 'KEY-005',
    name: 'A rolled key has the name and the scopes of the one before it, which ends when its overlap does',
    operation: 'rollApiKey',
    async run(bench) {
      const own = await holder(bench)
      const first = await newApiKey(bench, own, { scopes: ['self.read'] })
      const roll = (key_id: string, overlap_seconds: number) => {
        const params = { ...own.params, key_id }
        const body = { overlap_seconds }
        return bench.done({
          operation: 'rollApiKey',
          token: own.token,
          params,
          key: newKey(),
          body,
        })
      }
      const second = await roll(first.id, 3_600)
      equal([second.name, second.scopes], [first.name, first.scopes], 'name and scopes')
      for (const { api_key } of [first, second]) await bench.done(calling(api_key))
      const third = await roll(second.id, 0)
      await bench.refused(calling(second.api_key), 'token_invalid')
      await bench.done(calling(third.api_key))
    },
  },
  {
    id: 'KEY-006',
    name: 'A revoked key opens nothing from the next request on, and is listed no more',
    operation: 'revokeApiKey',
    async run(bench) {
      const own = await holder(bench)
      const [gone, stays] = [await newApiKey(bench, own), await newApiKey(bench, own)]
      await bench.done(calling(gone.api_key))
      const params = { ...own.params, key_id: gone.id }
      await bench.done({ operation: 'revokeApiKey', token: own.token, params })
      await bench.refused(calling(gone.api_key), 'token_invalid')
      await bench.done(calling(stays.api_key))
      const { data } = await bench.done({ operation: 'listApiKeys', ...named(own) })
      equal(
        data.map(({ id }) => id),
        [stays.id],
        'those that are listed',
      )
    },
  },
  {
    id: 'KEY-007',
    name: 'A key opens nothing any more once it has expired',
    operation: 'createApiKey',
    async run(bench) {
      const own = await holder(bench)
      const expires_at = new Date(Date.now() + 1_500).toISOString()
      const { api_key } = await newApiKey(bench, own, { expires_at })
      await bench.done(calling(api_key))
      const ask = async () => (await bench.send(calling(api_key))).status
      await eventually(ask, (status) => status === 401, 'that the key has expired')
      await bench.refused(calling(api_key), 'token_invalid')
    },
  },
  {
    id: 'KEY-008',
    name: 'A key opens what its own scopes do, and not all that its application may',
    operation: 'createApiKey',
    async run(bench) {
      const { api_key } = await newApiKey(bench, await holder(bench), { scopes: ['self.read'] })
      await bench.done(calling(api_key))
      await bench.refused({ operation: 'listConsents', token: api_key }, 'scope_missing')
    },
  },
  {
    id: 'KEY-009',
    name: 'The list tells when a key and a secret were used last',
    operation: 'listApiKeys',
    async run(bench) {
      const own = await holder(bench)
      const { api_key, last_used_at: before } = await newApiKey(bench, own)
      equal(before, null, 'when a new key was used')
      await bench.done(calling(api_key))
      equal(await statusOf(bench, own, own.client.clientSecret), 200, 'the status of a token')
      for (const operation of ['listApiKeys', 'listSecrets'] as const) {
        const read = async () =>
          (await bench.done({ operation, ...named(own) })).data[0]?.last_used_at
        const used = await eventually(read, (at) => typeof at === 'string', `a use in ${operation}`)
        const awayMs = Math.abs(Date.parse(String(used)) - Date.now())
        equal(awayMs < 60_000, true, 'that it was used just now')
      }
    },
  },
  {
    id: 'KEY-010',
    name: 'A retry of what makes a secret gets the same one, and makes no second',
    operation: 'createApplication',
    async run(bench) {
      const own = await holder(bench)
      const { owner } = await residents(bench)
      const making = [
        applicationAsk(owner),
        apiKeyAsk(own.token, own.params.application_id),
        { operation: 'rotateSecret', ...named(own), key: newKey(), body: { overlap_seconds: 9 } },
      ] as const
      for (const ask of making) {
        const first = await bench.send(ask)
        isReplayOf(first, await bench.send(ask))
      }
      const { data: keys } = await bench.done({ operation: 'listApiKeys', ...named(own) })
      const { data: secrets } = await bench.done({ operation: 'listSecrets', ...named(own) })
      equal([keys.length, secrets.length], [1, 2], 'how many keys and secrets there are')
    },
  },
  {
    id: 'KEY-011',
    name: 'The same key of another developer does not meet the first answer',
    operation: 'createApplication',
    async run(bench) {
      const { owner, developer } = await residents(bench)
      const first = applicationAsk(owner)
      const { id } = await bench.done(first)
      const name = `Another ${newKey()}`
      const body = { ...first.body, name }
      const other = await bench.done({ ...first, token: developer.token, body })
      equal(other.id === id, false, 'whether it is the first one')
    },
  },
]

function named({ token, params }: Holder) {
  return { token, params } as const
}
