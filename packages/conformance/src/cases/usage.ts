import { operations, type Schema } from '@wekeza/contract'
import type { Bench } from '../bench/bench.ts'
import { equal, holds, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { newApplication } from '../world/applications.ts'
import { eventually } from '../world/eventually.ts'
import { residents } from '../world/residents.ts'
import { tokenOf } from '../world/tokens.ts'
import { callsOf, SEEN_WITHIN_MS, usageOf } from '../world/usage.ts'
import { walkByCursor } from '../world/walk-pages.ts'

type Row = Schema<'UsageRow'>

/** An application of the case's own. */
async function caller(bench: Bench) {
  const { owner } = await residents(bench)
  const { client } = await newApplication(bench, owner)
  return { client, token: await tokenOf(bench, client) }
}

/** Two calls that are answered, and one for what is not there. */
async function callThrice(bench: Bench, token: string): Promise<void> {
  for (const _ of ['once', 'again']) await bench.done({ operation: 'getClock', token })
  const missing = { operation: 'getConsent', token, params: { consent_id: 'csn_nobody' } } as const
  await bench.refused(missing, 'consent_not_found')
}

function figures({ operation, status, calls, units, errors }: Row) {
  return [operation, status, calls, units, errors]
}

export const usageCases: readonly Case[] = [
  {
    id: 'USG-001',
    name: 'Calls are seen within two seconds, by operation and status; what was refused is billed nothing',
    operation: 'getUsage',
    async run(bench) {
      const { token } = await caller(bench)
      await callThrice(bench, token)
      const rows = await usageOf(bench, token, 3)
      const told = rows.map(figures).sort()
      const units = 2 * operations.getClock.rateCost
      equal(
        told,
        [
          ['getClock', 200, 2, units, 0],
          ['getConsent', 404, 1, 0, 1],
        ],
        'what was called',
      )
      for (const { bytes, latency } of rows) {
        holds(bytes > 0, 'the bytes of its answers', 'some', bytes)
        const { p50_ms, p95_ms, p99_ms } = latency
        const took = [p50_ms, p95_ms, p99_ms].map((ms) => present(ms, 'how long'))
        equal(
          took.toSorted((one, other) => one - other),
          took,
          'how long they took, percentile by percentile',
        )
      }
    },
  },
  {
    id: 'USG-002',
    name: 'An application sees its own calls and no other’s; its organisation sees those of all, each member of it',
    operation: 'getOrganisationUsage',
    async run(bench) {
      const [one, other] = [await caller(bench), await caller(bench)]
      for (const { token } of [one, other]) await callThrice(bench, token)
      for (const { token, client } of [one, other]) {
        await usageOf(bench, token, 3)
        const query = { by: 'application' }
        const { data } = await bench.done({ operation: 'getUsage', token, query })
        const seen = new Set(data.map(({ application_id: id }) => id))
        equal([...seen], [client.clientId], 'whose calls it sees')
      }
      const { owner, viewer } = await residents(bench)
      const params = { organisation_id: owner.organisationId }
      const query = { by: 'application,operation' }
      const ask = { operation: 'getOrganisationUsage', token: viewer.token, params, query } as const
      const data = await walkByCursor<Row>(bench, ask)
      for (const { client } of [one, other]) {
        const rows = data.filter(({ application_id: id }) => id === client.clientId)
        const clock = rows.filter(({ operation }) => operation === 'getClock')
        equal(callsOf(clock), 2, 'its calls of getClock, as a viewer sees them')
      }
    },
  },
  {
    id: 'USG-003',
    name: 'Usage is answered for the time that is asked about, in minutes, hours or days',
    operation: 'getUsage',
    async run(bench) {
      const { token } = await caller(bench)
      await callThrice(bench, token)
      await usageOf(bench, token, 3)
      const { now } = await bench.done({ operation: 'getClock', token })
      const at = (byMs: number) => new Date(Date.parse(now) + byMs).toISOString()
      for (const per of ['minute', 'hour', 'day'] as const) {
        const query = { per, by: 'operation' }
        const { data, from, to } = await bench.done({ operation: 'getUsage', token, query })
        const found = data.filter(({ operation }) => operation === 'getConsent')
        equal(callsOf(found), 1, `the calls of getConsent by the ${per}`)
        const begins = Date.parse(present(found[0], 'a row').from)
        holds(begins >= Date.parse(from) && begins < Date.parse(to), 'its span', 'in range', begins)
        const before = { ...query, from: at(-7_200_000), to: at(-3_600_000) }
        if (per === 'minute') equal(await rowsOf(bench, token, before), [], 'those before')
      }
    },
  },
  {
    id: 'USG-004',
    name: 'A call that is refused for what its caller is counts as well, as an error',
    operation: 'getUsage',
    async run(bench) {
      const { client, token } = await caller(bench)
      const narrow = await tokenOf(bench, client, 'self.read')
      await bench.refused({ operation: 'listConsents', token: narrow }, 'scope_missing')
      await bench.refused({ operation: 'listAccounts', token }, 'caller_not_allowed')
      const rows = await usageOf(bench, token, 2)
      equal(
        rows.map(figures).sort(),
        [
          ['listAccounts', 403, 1, 0, 1],
          ['listConsents', 403, 1, 0, 1],
        ],
        'what was refused',
      )
    },
  },
  {
    id: 'USG-005',
    name: 'What is not told apart is added up',
    operation: 'getUsage',
    async run(bench) {
      const { token } = await caller(bench)
      await callThrice(bench, token)
      await usageOf(bench, token, 3)
      const sums = await eventually(
        () => rowsOf(bench, token, {}),
        (rows) => callsOf(rows) >= 4,
        'the sum',
        SEEN_WITHIN_MS,
      )
      const [row, ...others] = sums
      equal(others, [], 'further rows of the same day')
      const { application_id, operation, status, errors } = present(row, 'a row')
      equal([application_id, operation, status, errors], [null, null, null, 1], 'the row')
    },
  },
]

async function rowsOf(bench: Bench, token: string, query: Record<string, string>): Promise<Row[]> {
  return (await bench.done({ operation: 'getUsage', token, query })).data
}
