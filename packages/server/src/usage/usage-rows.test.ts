import { join } from 'node:path'
import type { UsageQuery } from '@wekeza/api'
import { type CountedCall, gatherUsage, LATENCY_BUCKETS } from '@wekeza/platform'
import { describe, expect, onTestFinished, test } from 'vitest'
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

/** 15 January 2026, 23:58 in Nairobi. */
const LATE_MS = Date.parse('2026-01-15T20:58:00Z')
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

const CALL: CountedCall = {
  organisationId: 'org_one',
  applicationId: 'app_one',
  bankKey: 'live',
  operationId: 'listAccounts',
  status: 200,
  atMs: LATE_MS,
  durationMs: 1.5,
  bytes: 100,
  costUnits: 2,
  replayed: false,
}

const minutesOf = (...calls: Partial<CountedCall>[]) => {
  const gatherer = gatherUsage()
  for (const call of calls) gatherer.count({ ...CALL, ...call })
  return gatherer.drain()
}

const ALL: UsageQuery = {
  organisationId: 'org_one',
  per: 'day',
  fromMs: 0,
  toMs: Number.MAX_SAFE_INTEGER,
  by: [],
}

describe.each(Object.entries(engines))('usage on %s', { timeout: 30_000 }, (_name, open) => {
  async function opened() {
    const rows = await open()
    onTestFinished(() => rows.close())
    const calls = async (query: Partial<UsageQuery>) =>
      (await rows.read({ ...ALL, ...query })).map((sum) => sum.calls)
    return { rows, calls }
  }

  test('what was counted is read as it was', async () => {
    const { rows } = await opened()
    await rows.add(minutesOf({}, { durationMs: 20_000 }))
    const latency = Array.from({ length: LATENCY_BUCKETS }, () => 0)
    latency[1] = 1
    latency[LATENCY_BUCKETS - 1] = 1
    const by = ['from', 'organisation', 'application', 'bank', 'operation', 'status'] as const
    expect(await rows.read({ ...ALL, per: 'minute', by })).toEqual([
      {
        fromMs: LATE_MS,
        organisationId: 'org_one',
        applicationId: 'app_one',
        bankKey: 'live',
        operationId: 'listAccounts',
        status: 200,
        calls: 2,
        units: 4,
        bytes: 200,
        durationMs: 20_001.5,
        errors: 0,
        latency,
      },
    ])
  })

  test('what is added later adds up, in each span', async () => {
    const { rows, calls } = await opened()
    await rows.add(minutesOf({}, { atMs: LATE_MS + MINUTE_MS }))
    await rows.add(minutesOf({}, {}))
    expect(await calls({ per: 'minute', by: ['from'] })).toEqual([3, 1])
    expect(await calls({ per: 'hour' })).toEqual([4])
    expect(await calls({ per: 'day' })).toEqual([4])
  })

  test('a day ends at midnight in Nairobi', async () => {
    const { rows } = await opened()
    await rows.add(minutesOf({ atMs: LATE_MS + 119_999 }, { atMs: LATE_MS + 120_000 }))
    const days = await rows.read({ ...ALL, by: ['from'] })
    expect(days.map(({ fromMs }) => new Date(fromMs ?? 0).toISOString())).toEqual([
      '2026-01-14T21:00:00.000Z',
      '2026-01-15T21:00:00.000Z',
    ])
  })

  test('nobody reads what another organisation asked', async () => {
    const { rows, calls } = await opened()
    await rows.add(minutesOf({}, { organisationId: 'org_two', applicationId: 'app_other' }))
    expect(await calls({})).toEqual([1])
    expect(await calls({ applicationId: 'app_other' })).toEqual([])
    expect(await calls({ organisationId: 'org_none' })).toEqual([])
  })

  test('the bank reads what all of them asked, each by itself or together', async () => {
    const { rows, calls } = await opened()
    await rows.add(minutesOf({}, {}, { organisationId: 'org_two', applicationId: 'app_other' }))
    const { organisationId: _one, ...all } = ALL
    const each = await rows.read({ ...all, by: ['organisation'] })
    expect(each.map((sum) => [sum.organisationId, sum.calls])).toEqual([
      ['org_one', 2],
      ['org_two', 1],
    ])
    expect((await rows.read(all)).map((sum) => sum.calls)).toEqual([3])
    expect(await calls({})).toEqual([2])
  })

  test('how long it took is left out where nobody asks', async () => {
    const { rows } = await opened()
    await rows.add(minutesOf({}, {}))
    const [sum] = await rows.read({ ...ALL, latency: false })
    expect(sum).toMatchObject({ calls: 2, units: 4, bytes: 200, durationMs: 3, latency: [] })
  })

  test('one application, one bank and one stretch of time are read alone', async () => {
    const { rows, calls } = await opened()
    await rows.add(
      minutesOf(
        {},
        { applicationId: 'app_two' },
        { bankKey: 'test_one' },
        { atMs: LATE_MS - HOUR_MS },
      ),
    )
    expect(await calls({ applicationId: 'app_two' })).toEqual([1])
    expect(await calls({ bankKey: 'test_one' })).toEqual([1])
    expect(await calls({ per: 'minute', fromMs: LATE_MS, toMs: LATE_MS + 1 })).toEqual([3])
    expect(await calls({ per: 'minute', fromMs: LATE_MS - HOUR_MS, toMs: LATE_MS })).toEqual([1])
  })

  test('servers that add at once lose nothing', async () => {
    const { rows, calls } = await opened()
    const adds = Array.from({ length: 20 }, (_, index) =>
      rows.add(
        minutesOf(
          ...['b', 'a', 'c'].map((id) => ({ applicationId: `app_${index % 2 ? id : id + id}` })),
        ),
      ),
    )
    await Promise.all(adds)
    expect(await calls({})).toEqual([60])
  })

  test('what is old is forgotten, of its span alone', async () => {
    const { rows, calls } = await opened()
    await rows.add(minutesOf({}, { atMs: LATE_MS + MINUTE_MS }, { atMs: LATE_MS + HOUR_MS }))
    expect(await rows.purge('minute', LATE_MS + HOUR_MS, 1)).toBe(1)
    expect(await rows.purge('minute', LATE_MS + HOUR_MS, 10)).toBe(1)
    expect(await calls({ per: 'minute' })).toEqual([1])
    expect(await calls({ per: 'hour' })).toEqual([3])
  })
})
