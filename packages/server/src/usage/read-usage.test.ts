import { join } from 'node:path'
import { memoryUsage, USAGE_DIMENSIONS, USAGE_SPANS, type UsageQuery } from '@wekeza/api'
import { type CountedCall, gatherUsage } from '@wekeza/platform'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { openPostgres } from '../stores/postgres/open.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { postgresUsageRows } from './postgres-usage-rows.ts'
import { sqliteUsageRows } from './sqlite-usage-rows.ts'

const engines = {
  SQLite: async () => sqliteUsageRows(join(temporaryFolder(), 'usage.db')),
  PostgreSQL: async () => {
    const url = await freshDatabase()
    await (await openPostgres(url, { connectionsMax: 4 })).close()
    return postgresUsageRows(url)
  },
}

/** An evening in Nairobi; calls fall on both sides of its midnight. */
const EVENING_MS = Date.parse('2026-01-15T19:30:00Z')
const DAY_MS = 86_400_000

/** An application is of one organisation. */
const OF = { app_b: 'org_one', app_a: 'org_two', app_aa: 'org_one' } as const
const APPLICATIONS = ['app_b', 'app_a', 'app_aa'] as const
const ORGANISATIONS = ['org_one', 'org_two']
const BANKS = ['live', 'test_one']

const call: fc.Arbitrary<CountedCall> = fc
  .record({
    applicationId: fc.constantFrom(...APPLICATIONS),
    bankKey: fc.constantFrom(...BANKS),
    operationId: fc.constantFrom('listAccounts', 'createPayment'),
    status: fc.constantFrom(200, 399, 400, 500),
    atMs: fc.nat(2 * DAY_MS).map((laterMs) => EVENING_MS + laterMs),
    durationMs: fc.nat(20_000),
    bytes: fc.nat(100_000),
    costUnits: fc.integer({ min: 1, max: 10 }),
    replayed: fc.boolean(),
  })
  .map((one) => ({ ...one, organisationId: OF[one.applicationId] }))
const maybe = (values: readonly string[]) => fc.constantFrom(undefined, ...values)

const query: fc.Arbitrary<UsageQuery> = fc
  .record({
    organisationId: maybe(ORGANISATIONS),
    applicationId: maybe(APPLICATIONS),
    bankKey: maybe(BANKS),
    per: fc.constantFrom(...USAGE_SPANS),
    fromMs: fc.constantFrom(0, EVENING_MS + DAY_MS),
    toMs: fc.constantFrom(EVENING_MS + DAY_MS + 1, Number.MAX_SAFE_INTEGER),
    by: fc.subarray([...USAGE_DIMENSIONS]),
  })
  .map((asked) => JSON.parse(JSON.stringify(asked)) as UsageQuery)

test.each(Object.entries(engines))(
  'on %s, whatever is asked of any calls is what they come to one by one, however late they are added',
  { timeout: 60_000 },
  async (_name, open) => {
    const rows = await open()
    onTestFinished(() => rows.close())
    // What one run has added stays for the next: each reads among more, in both.
    const known = memoryUsage()
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(call, { maxLength: 8 }), { maxLength: 3 }),
        fc.array(query, { minLength: 1, maxLength: 6 }),
        async (batches, queries) => {
          for (const batch of batches) {
            const gatherer = gatherUsage()
            for (const one of batch) {
              known.count(one)
              gatherer.count(one)
            }
            await rows.add(gatherer.drain())
          }
          for (const asked of queries)
            expect(await rows.read(asked)).toEqual(await known.read(asked))
        },
      ),
      { numRuns: 60, endOnFailure: true },
    )
  },
)
