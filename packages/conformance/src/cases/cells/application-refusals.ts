import type { Body } from '@wekeza/contract'
import type { Ask } from '../../bench/ask.ts'
import type { Bench } from '../../bench/bench.ts'
import { equal } from '../../bench/expect.ts'
import type { Case } from '../../case.ts'
import { applicationAsk, newApplication, staffOf } from '../../world/applications.ts'
import { CALLBACK } from '../../world/callback.ts'
import { anew } from '../../world/key.ts'
import { residents } from '../../world/residents.ts'
import { scenes } from '../../world/scenes.ts'
import { cellCases } from './cell-cases.ts'

type Wish = Partial<Body<'createApplication'>>

/** The ask of a scene that writes an application, with these fields. */
async function written(
  bench: Bench,
  id: 'createApplication' | 'updateApplication',
  body: Wish,
): Promise<Ask> {
  const { ask } = await scenes[id](bench)
  return anew({ ...ask, body: { ...(ask.body as object), ...body } })
}

const names = cellCases({
  code: 'application_name_taken',
  does: 'refuses a name that another application of the organisation has, and of no other organisation',
  run: async (bench, { id }) => {
    const { owner, stranger } = await residents(bench)
    const writes = id as 'createApplication' | 'updateApplication'
    const { application } = await newApplication(bench, owner)
    await bench.refused(
      await written(bench, writes, { name: application.name }),
      'application_name_taken',
    )
    const theirs = await newApplication(bench, stranger)
    await bench.done(await written(bench, writes, { name: theirs.application.name }))
  },
})

/** What no application of a profile may have. */
const MISFITS: readonly Wish[] = [
  { profile: 'standard', redirect_uris: [] },
  { profile: 'machine', redirect_uris: [CALLBACK] },
  { profile: 'fapi2', redirect_uris: [CALLBACK] },
  { profile: 'device', redirect_uris: [CALLBACK] },
  { profile: 'fapi2', redirect_uris: [CALLBACK], jwks: { keys: [{ kty: 'oct', k: 'c2VjcmV0' }] } },
]

const profiles: readonly Case[] = [
  {
    id: 'createApplication:profile_invalid',
    name: 'createApplication refuses what its profile may not have',
    operation: 'createApplication',
    code: 'profile_invalid',
    async run(bench) {
      const { owner } = await residents(bench)
      for (const wish of MISFITS) {
        await bench.refused(applicationAsk(owner, wish), 'profile_invalid')
      }
    },
  },
  {
    id: 'updateApplication:profile_invalid',
    name: 'updateApplication refuses what its profile may not have, and leaves it as it was',
    operation: 'updateApplication',
    code: 'profile_invalid',
    async run(bench) {
      const { ask } = await scenes.updateApplication(bench)
      await bench.refused({ ...ask, body: { redirect_uris: [] } }, 'profile_invalid')
      await bench.done(ask)
    },
  },
  ...(['rotateSecret', 'createApiKey', 'createTestToken'] as const).map(
    (operation): Case => ({
      id: `${operation}:profile_invalid`,
      name: `${operation} refuses an application of a profile that keeps no secret`,
      operation,
      code: 'profile_invalid',
      async run(bench) {
        const { owner } = await residents(bench)
        const redirect_uris = ['http://127.0.0.1/callback']
        const { application } = await newApplication(bench, owner, {
          profile: 'device',
          redirect_uris,
        })
        const { ask } = await scenes[operation](bench)
        const params = { application_id: application.id }
        await bench.refused({ ...anew(ask), params }, 'profile_invalid')
      },
    }),
  ),
]

const addresses = cellCases({
  code: 'redirect_uri_invalid',
  does: 'refuses addresses to which nobody may be sent back',
  run: async (bench, { id }) => {
    for (const uri of [
      'http://shop.example/callback',
      'https://shop.example/callback#part',
      'https://user:secret@shop.example/callback',
      'https://*.shop.example/callback',
      'javascript:alert(1)',
    ]) {
      const ask = await written(bench, id as 'createApplication', { redirect_uris: [uri] })
      await bench.refused(ask, 'redirect_uri_invalid')
    }
  },
})

const ranges = cellCases({
  code: 'ip_range_invalid',
  does: 'refuses what is no range of addresses',
  run: async (bench, { id }) => {
    for (const range of [
      'everywhere',
      '203.0.113.0/33',
      '203.0.113',
      '2001:db8::/129',
      '010.0.0.1',
    ]) {
      const ask = await written(bench, id as 'createApplication', { ip_allow_list: [range] })
      await bench.refused(ask, 'ip_range_invalid')
    }
  },
})

const suspended: Case = {
  id: 'createTestToken:application_suspended',
  name: 'createTestToken refuses a suspended application, and gives a token once it is reinstated',
  operation: 'createTestToken',
  code: 'application_suspended',
  async run(bench) {
    const { owner, client } = await residents(bench)
    const { application } = await newApplication(bench, owner)
    const params = { application_id: application.id }
    const staff = await staffOf(bench, client)
    const body = { reason: 'Its secret was published.' }
    await bench.done({ operation: 'suspendApplication', token: staff, params, body })
    const ask = { operation: 'createTestToken', token: owner.token, params, body: {} } as const
    await bench.refused(ask, 'application_suspended')
    await bench.done({ operation: 'reinstateApplication', token: staff, params })
    await bench.done(ask)
  },
}

const ungrantable: Case = {
  id: 'createTestToken:scope_not_grantable',
  name: 'createTestToken refuses what the application does not hold for itself: customers’ scopes, and those of others',
  operation: 'createTestToken',
  code: 'scope_not_grantable',
  async run(bench) {
    const { owner } = await residents(bench)
    const held: ('self.read' | 'accounts.read')[] = ['self.read', 'accounts.read']
    const { application } = await newApplication(bench, owner, { scopes: held })
    const params = { application_id: application.id }
    const named = { operation: 'createTestToken', token: owner.token, params } as const
    for (const scope of ['accounts.read', 'events.read', 'operations.read', 'developers', 'me']) {
      await bench.refused({ ...named, body: { scopes: [scope] } }, 'scope_not_grantable')
    }
    const { scope } = await bench.done({ ...named, body: {} })
    equal(scope, 'self.read', 'what it has without naming any')
  },
}

const notLive: Case = {
  id: 'createApplication:not_live',
  name: 'createApplication refuses a live application before the bank has approved the organisation',
  operation: 'createApplication',
  code: 'not_live',
  async run(bench) {
    const { owner } = await residents(bench)
    await bench.refused(applicationAsk(owner, { environment: 'live' }), 'not_live')
  },
}

const beyond: Case = {
  id: 'createApplication:scope_not_approved',
  name: 'createApplication refuses scopes that its profile cannot have, and those of others',
  operation: 'createApplication',
  code: 'scope_not_approved',
  async run(bench) {
    const { owner } = await residents(bench)
    for (const scope of ['everything', 'operations.read', 'developers', 'me']) {
      await bench.refused(applicationAsk(owner, { scopes: [scope] }), 'scope_not_approved')
    }
    const machine = { profile: 'machine', scopes: ['accounts.read'] } as const
    await bench.refused(
      applicationAsk(owner, { ...machine, scopes: [...machine.scopes] }),
      'scope_not_approved',
    )
  },
}

export const applicationRefusals: readonly Case[] = [
  ...names,
  ...profiles,
  ...addresses,
  ...ranges,
  suspended,
  ungrantable,
  notLive,
  beyond,
]
