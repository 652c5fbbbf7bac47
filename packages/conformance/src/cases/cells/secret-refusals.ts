import { unknownLike } from '../../access/own.ts'
import type { Ask } from '../../bench/ask.ts'
import type { Bench } from '../../bench/bench.ts'
import { equal, present } from '../../bench/expect.ts'
import type { Case } from '../../case.ts'
import { apiKeyAsk, newApplication } from '../../world/applications.ts'
import { asIfAbsent } from '../../world/as-if-absent.ts'
import { anew, newKey } from '../../world/key.ts'
import { residents } from '../../world/residents.ts'
import { scenes } from '../../world/scenes.ts'
import { cellCases } from './cell-cases.ts'

const secrets = cellCases({
  code: 'secret_not_found',
  does: 'refuses a secret or key of another application as it refuses none',
  run: async (bench, { id }) => {
    const { ask } = await scenes[id](bench)
    const name = id === 'revokeSecret' ? 'secret_id' : 'key_id'
    const { ask: other } = await scenes[id](bench)
    const theirs = present(other.params?.[name], `the ${name} of the scene`)
    await asIfAbsent(bench, 'secret_not_found', [theirs, unknownLike(theirs)], (named) =>
      anew({ ...ask, params: { ...ask.params, [name]: named } }),
    )
    await bench.done(ask)
  },
})

const tooMany: readonly Case[] = [
  {
    id: 'rotateSecret:too_many_secrets',
    name: 'rotateSecret refuses a third secret, and revoking one makes room',
    operation: 'rotateSecret',
    code: 'too_many_secrets',
    async run(bench) {
      const { ask } = await scenes.rotateSecret(bench)
      const { id } = (await bench.done({ ...ask, operation: 'rotateSecret' })) as { id: string }
      await bench.refused(anew(ask), 'too_many_secrets')
      const params = { ...ask.params, secret_id: id }
      await bench.done({ operation: 'revokeSecret', token: ask.token ?? '', params })
      await bench.done(anew(ask))
    },
  },
  {
    id: 'createApiKey:too_many_secrets',
    name: 'createApiKey refuses more keys than an application may have, and revoking one makes room',
    operation: 'createApiKey',
    code: 'too_many_secrets',
    async run(bench) {
      const { ask } = await scenes.createApiKey(bench)
      const named = keyHolder(ask)
      const [first] = await makeKeys(bench, named, KEYS_MAX)
      await bench.refused(ask, 'too_many_secrets')
      const params = { ...named.params, key_id: present(first, 'a key') }
      await bench.done({ operation: 'revokeApiKey', token: named.token, params })
      await bench.done(anew(ask))
    },
  },
  {
    id: 'rollApiKey:too_many_secrets',
    name: 'rollApiKey rolls each of as many keys as there may be, and refuses to roll one again before others end',
    operation: 'rollApiKey',
    code: 'too_many_secrets',
    async run(bench) {
      const { ask } = await scenes.rollApiKey(bench)
      const named = keyHolder(ask)
      const first = present(ask.params?.key_id, 'the key of the scene')
      const made = await makeKeys(bench, named, KEYS_MAX - 1)
      const roll = (key_id: string) => anew({ ...ask, params: { ...named.params, key_id } })
      for (const id of made) await bench.done(roll(id))
      const { id: newest } = (await bench.done(roll(first))) as { id: string }
      await bench.refused(roll(newest), 'too_many_secrets')
    },
  },
]

const KEYS_MAX = 20

function keyHolder({ token = '', params = {} }: Ask) {
  const { application_id = '' } = params
  return { token, params: { application_id } }
}

async function makeKeys(
  bench: Bench,
  { token, params }: ReturnType<typeof keyHolder>,
  count: number,
): Promise<string[]> {
  const made: string[] = []
  for (let keys = 0; keys < count; keys += 1) {
    made.push((await bench.done(apiKeyAsk(token, params.application_id))).id)
  }
  return made
}

const rolledBefore = cellCases({
  code: 'key_name_taken',
  where: ({ id }) => id === 'rollApiKey',
  does: 'refuses a key that was rolled before: another has its name',
  run: async (bench) => {
    const { ask } = await scenes.rollApiKey(bench)
    await bench.done(ask)
    await bench.refused(anew(ask), 'key_name_taken')
  },
})

const keyName: Case = {
  id: 'createApiKey:key_name_taken',
  name: 'createApiKey refuses the name of a key that is valid, and takes it once that is revoked',
  operation: 'createApiKey',
  code: 'key_name_taken',
  async run(bench) {
    const { ask } = await scenes.createApiKey(bench)
    const { id } = (await bench.done(ask)) as { id: string }
    await bench.refused(anew(ask), 'key_name_taken')
    const params = { ...ask.params, key_id: id }
    await bench.done({ operation: 'revokeApiKey', token: ask.token ?? '', params })
    await bench.done(anew(ask))
  },
}

const keyScope: Case = {
  id: 'createApiKey:key_scope_not_allowed',
  name: 'createApiKey refuses scopes that its application does not hold for itself',
  operation: 'createApiKey',
  code: 'key_scope_not_allowed',
  async run(bench) {
    const { owner } = await residents(bench)
    const made = await newApplication(bench, owner, { scopes: ['self.read', 'accounts.read'] })
    for (const scope of ['accounts.read', 'events.read', 'operations.read', 'everything']) {
      const ask = apiKeyAsk(owner.token, made.application.id, { scopes: ['self.read', scope] })
      const { detail } = await bench.refused(ask, 'key_scope_not_allowed')
      equal(detail.includes(scope), true, `that the detail names ${scope}`)
    }
  },
}

const keyExpiry: Case = {
  id: 'createApiKey:key_expiry_invalid',
  name: 'createApiKey refuses an end that has passed',
  operation: 'createApiKey',
  code: 'key_expiry_invalid',
  async run(bench) {
    const { ask } = await scenes.createApiKey(bench)
    const expires_at = new Date(Date.now() - 60_000).toISOString()
    const body = { name: newKey(), expires_at }
    await bench.refused({ ...anew(ask), body }, 'key_expiry_invalid')
  },
}

export const secretRefusals: readonly Case[] = [
  ...secrets,
  ...tooMany,
  keyName,
  ...rolledBefore,
  keyScope,
  keyExpiry,
]
