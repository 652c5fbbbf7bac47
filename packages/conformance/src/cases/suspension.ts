import type { Bench } from '../bench/bench.ts'
import { equal } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { apiKeyAsk, newApplication, readApplication, staffOf } from '../world/applications.ts'
import { grantAccess } from '../world/grants.ts'
import { mailsBy } from '../world/mails.ts'
import { residents } from '../world/residents.ts'
import { askToken, tokenOf } from '../world/tokens.ts'

const GRANT = { grant_type: 'client_credentials' }

/** An application of the case's own, and what the staff of its bank do to it. */
async function governed(bench: Bench) {
  const { owner, client: steady } = await residents(bench)
  const { client } = await newApplication(bench, owner)
  const staff = await staffOf(bench, steady)
  const params = { application_id: client.clientId }
  const body = { reason: 'Its secret was published.' }
  return {
    ...{ owner, client, steady },
    suspend: () => bench.done({ operation: 'suspendApplication', token: staff, params, body }),
    reinstate: () => bench.done({ operation: 'reinstateApplication', token: staff, params }),
  }
}

const who = (token: string) => ({ operation: 'getOwnApplication', token }) as const

export const suspensionCases: readonly Case[] = [
  {
    id: 'SUS-001',
    name: 'A suspended application is refused with its next request, by token, key and secret, until it is reinstated',
    operation: 'suspendApplication',
    async run(bench) {
      const { owner, client, suspend, reinstate } = await governed(bench)
      const token = await tokenOf(bench, client)
      const { api_key } = await bench.done(apiKeyAsk(owner.token, client.clientId))
      for (const by of [token, api_key]) await bench.done(who(by))
      equal((await suspend()).status, 'suspended', 'the status')
      for (const by of [token, api_key]) await bench.refused(who(by), 'application_inactive')
      const refused = await askToken(bench, client, GRANT)
      const { error } = (refused.body ?? {}) as { error?: string }
      equal([refused.status, error], [401, 'invalid_client'], 'what its secret gets')
      equal(
        (await readApplication(bench, owner.token, client.clientId)).status,
        'suspended',
        'what its owner reads',
      )
      equal((await reinstate()).status, 'active', 'the status')
      for (const by of [token, api_key]) await bench.done(who(by))
      equal((await askToken(bench, client, GRANT)).status, 200, 'what its secret gets')
    },
  },
  {
    id: 'SUS-002',
    name: 'Other applications go on, whoever owns them',
    operation: 'suspendApplication',
    async run(bench) {
      const { steady, suspend } = await governed(bench)
      await suspend()
      await bench.done(who(await tokenOf(bench, steady)))
      await grantAccess(bench)
    },
  },
  {
    id: 'SUS-003',
    name: 'Suspending what is suspended, and reinstating what is active, changes nothing',
    operation: 'reinstateApplication',
    async run(bench) {
      const { suspend, reinstate } = await governed(bench)
      equal((await reinstate()).status, 'active', 'the status of what was active')
      equal(await suspend(), await suspend(), 'the application, suspended twice')
      equal(await reinstate(), await reinstate(), 'the application, reinstated twice')
    },
  },
  {
    id: 'SUS-004',
    name: 'Whoever owns it is mailed that it was suspended, and that it was reinstated',
    operation: 'suspendApplication',
    async run(bench) {
      const { owner, suspend, reinstate } = await governed(bench)
      equal(await mailsBy(bench, owner.email, suspend), 1, 'the mails of a suspension')
      equal(await mailsBy(bench, owner.email, reinstate), 1, 'the mails of its end')
    },
  },
]
