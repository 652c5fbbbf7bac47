import { join } from 'node:path'
import {
  type CountedCall,
  gatherUsage,
  memoryQuotaCounter,
  type QuotaCounter,
} from '@wekeza/platform'
import { afterAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { type RunningRedis, startRedis } from '../../../../tools/redis/start-redis.ts'
import { openRedis } from '../limiting/open-redis.ts'
import { openPostgres } from '../stores/postgres/open.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { countedOnDay } from './counted-on-day.ts'
import { meanwhileQuotaCounter } from './meanwhile-quota-counter.ts'
import { postgresQuotaCounter } from './postgres-quota-counter.ts'
import { redisQuotaCounter } from './redis-quota-counter.ts'
import { sqliteQuotaCounter } from './sqlite-quota-counter.ts'
import { openUsage, sqliteUsageRows } from './sqlite-usage-rows.ts'

const KEY = 'org_one test_one'
const DAY = '2026-01-15'
const NEXT = '2026-01-16'

let redis: RunningRedis | undefined
afterAll(() => redis?.stop())

async function onRedis(): Promise<() => Promise<QuotaCounter>> {
  redis ??= await startRedis()
  await emptied(redis.url)
  const { url } = redis
  return async () => {
    const log = { note: () => {}, trouble: () => {} }
    const connection = openRedis({ url, timeoutMs: 20_000 }, log)
    onTestFinished(() => connection.close())
    await connection.ready()
    return redisQuotaCounter(connection, { counted: async () => 0, meanwhile: refusing })
  }
}

/** Nobody counts in its place. */
const refusing: QuotaCounter = {
  take: () => Promise.reject(new Error('Redis is there')),
  used: () => Promise.reject(new Error('Redis is there')),
}

async function emptied(url: string): Promise<void> {
  const connection = openRedis({ url, timeoutMs: 20_000 }, { note: () => {}, trouble: () => {} })
  await connection.ready()
  await connection.client.flushall()
  connection.close()
}

async function onPostgres(): Promise<() => Promise<QuotaCounter>> {
  const url = await freshDatabase()
  await (await openPostgres(url, { connectionsMax: 4 })).close()
  return async () => {
    const counter = await postgresQuotaCounter(url)
    onTestFinished(() => counter.close())
    return counter
  }
}

/** One process serves a file: however often it is asked for, it is one counter. */
async function onSqlite(): Promise<() => Promise<QuotaCounter>> {
  const file = join(temporaryFolder(), 'usage.db')
  const counter = sqliteQuotaCounter({ file, onFault: () => {} })
  onTestFinished(() => counter.close())
  return async () => counter
}

async function inMemory(): Promise<() => Promise<QuotaCounter>> {
  const counter = memoryQuotaCounter()
  return async () => counter
}

const places = {
  'in memory': inMemory,
  'on SQLite': onSqlite,
  'on PostgreSQL': onPostgres,
  'on Redis': onRedis,
}

/** How many of so many takes at once are let through. */
async function allowedOf(counters: readonly QuotaCounter[], times: number, max: number) {
  const taken = await Promise.all(
    Array.from({ length: times }, (_, index) =>
      counters[index % counters.length]?.take(KEY, DAY, max),
    ),
  )
  return taken.filter((one) => one?.allowed).length
}

describe.each(Object.entries(places))('a quota %s', { timeout: 30_000 }, (_name, start) => {
  let open: () => Promise<QuotaCounter>
  beforeEach(async () => {
    open = await start()
  })

  test.each([1, 7, 49])('of fifty calls at once exactly %i are let through', async (max) => {
    const counter = await open()
    expect(await allowedOf([counter], 50, max)).toBe(max)
    expect(await counter.used(KEY, DAY)).toBe(max)
    expect(await counter.take(KEY, DAY, max)).toEqual({ used: max, allowed: false })
  })

  test('of fifty calls that arrive at three servers at once, exactly as many as there are', async () => {
    const counters = [await open(), await open(), await open()]
    expect(await allowedOf(counters, 50, 20)).toBe(20)
    expect(await allowedOf(counters, 50, 20)).toBe(0)
  })

  test('each call is told its number', async () => {
    const counter = await open()
    const numbers = []
    for (let count = 0; count < 3; count += 1) numbers.push(await counter.take(KEY, DAY, 9))
    expect(numbers).toEqual([1, 2, 3].map((used) => ({ used, allowed: true })))
  })

  test('a day begins anew, and so does whoever else calls', async () => {
    const counter = await open()
    await counter.take(KEY, DAY, 1)
    expect(await counter.used('org_one live', DAY)).toBe(0)
    expect((await counter.take('org_one live', DAY, 1)).allowed).toBe(true)
    expect(await counter.used(KEY, NEXT)).toBe(0)
    expect((await counter.take(KEY, NEXT, 1)).allowed).toBe(true)
    expect((await counter.take(KEY, NEXT, 1)).allowed).toBe(false)
  })

  test('a larger quota opens what is beyond the smaller, and a smaller one nothing', async () => {
    const counter = await open()
    expect(await allowedOf([counter], 5, 3)).toBe(3)
    expect(await allowedOf([counter], 5, 4)).toBe(1)
    expect(await counter.take(KEY, DAY, 2)).toEqual({ used: 4, allowed: false })
  })
})

describe('the counts of a file', () => {
  const file = () => join(temporaryFolder(), 'usage.db')

  test('stand after a restart', async () => {
    const keeping = { file: file(), onFault: () => {} }
    const before = sqliteQuotaCounter(keeping)
    await before.take(KEY, DAY, 9)
    await before.take(KEY, DAY, 9)
    await before.take(KEY, NEXT, 9)
    before.close()
    const after = sqliteQuotaCounter(keeping)
    onTestFinished(() => after.close())
    expect(await after.take(KEY, NEXT, 9)).toEqual({ used: 2, allowed: true })
  })

  test('are written down by themselves', async () => {
    const keeping = { file: file(), onFault: () => {}, everyMs: 5 }
    const before = sqliteQuotaCounter(keeping)
    onTestFinished(() => before.close())
    await before.take(KEY, DAY, 9)
    await expect.poll(() => usedIn(keeping.file)).toBe(1)
  })

  test('that cannot be written down wait, are told of once, and hold meanwhile', async () => {
    const path = file()
    const told: unknown[] = []
    const keeping = { file: path, onFault: (cause: unknown) => void told.push(cause) }
    const counter = sqliteQuotaCounter({ ...keeping, everyMs: 60_000 })
    const other = openUsage(path)
    onTestFinished(() => {
      counter.close()
      other.close()
    })
    other.exec('ALTER TABLE quota_count RENAME TO gone')
    for (const allowed of [true, true, false]) {
      expect(await counter.take(KEY, DAY, 2)).toMatchObject({ allowed })
      counter.flush()
    }
    expect(told).toEqual([expect.any(Error)])
    other.exec('ALTER TABLE gone RENAME TO quota_count')
    counter.flush()
    expect(told).toEqual([expect.any(Error), undefined])
    expect(await usedIn(path)).toBe(2)
  })
})

/** What another process would read of a file now. */
async function usedIn(file: string): Promise<number> {
  const other = sqliteQuotaCounter({ file, onFault: () => {} })
  const used = await other.used(KEY, DAY)
  other.close()
  return used
}

test('while Redis is away, another counter counts in its place', async () => {
  const log = { note: () => {}, trouble: () => {} }
  const nowhere = openRedis({ url: 'redis://127.0.0.1:1', timeoutMs: 100 }, log)
  onTestFinished(() => nowhere.close())
  const meanwhile = memoryQuotaCounter()
  const counter = redisQuotaCounter(nowhere, { counted: async () => 0, meanwhile })
  expect(await allowedOf([counter], 10, 4)).toBe(4)
  expect(await counter.used(KEY, DAY)).toBe(4)
})

describe('when Redis is lost', { timeout: 30_000 }, () => {
  /** Its own, since it is ended. What usage knows is set by hand. */
  async function started(timeoutMs = 5_000) {
    const own = await startRedis()
    onTestFinished(own.stop)
    const connection = openRedis({ url: own.url, timeoutMs }, { note: () => {}, trouble: () => {} })
    onTestFinished(() => connection.close())
    await connection.ready()
    const usage = { calls: 0 }
    const counted = async () => usage.calls
    const meanwhile = meanwhileQuotaCounter(counted, 0)
    const counter = redisQuotaCounter(connection, { counted, meanwhile })
    /** Once it was silent it is asked again after a moment. */
    const back = () =>
      vi.waitFor(() => connection.ask(() => connection.client.ping()), { timeout: 10_000 })
    return { redis: own, connection, usage, counter, back }
  }

  test('a restart gives nobody the calls of the day again', async () => {
    const { redis, usage, counter, back } = await started()
    expect(await allowedOf([counter], 7, 9)).toBe(7)
    usage.calls = 7
    await redis.kill()
    await redis.start()
    await back()
    expect(await allowedOf([counter], 7, 9)).toBe(2)
    expect(await counter.used(KEY, DAY)).toBe(9)
  })

  test('a count that it has thrown away goes on where usage is', async () => {
    const { connection, usage, counter } = await started()
    await counter.take(KEY, DAY, 9)
    usage.calls = 8
    await connection.client.flushall()
    expect(await counter.used(KEY, DAY)).toBe(8)
    expect(await allowedOf([counter], 5, 9)).toBe(1)
  })

  test('while it is away, a server begins where usage is, and sees what others count', async () => {
    const { redis, usage, counter } = await started()
    usage.calls = 4
    await redis.kill()
    expect(await allowedOf([counter], 3, 9)).toBe(3)
    expect(await counter.used(KEY, DAY)).toBe(7)
    usage.calls = 9
    expect(await counter.take(KEY, DAY, 9)).toEqual({ used: 9, allowed: false })
  })

  test('what was let through without it counts once it is back', async () => {
    const { redis, usage, counter, back } = await started(500)
    await counter.take(KEY, DAY, 9)
    redis.pause()
    await counter.take(KEY, DAY, 9)
    usage.calls = 8
    redis.resume()
    await back()
    expect(await counter.take(KEY, DAY, 9)).toEqual({ used: 9, allowed: true })
    expect((await counter.take(KEY, DAY, 9)).allowed).toBe(false)
  })
})

test('what usage knows of a day is what its organisation asked there then, but for refusals of too much', async () => {
  const rows = sqliteUsageRows(join(temporaryFolder(), 'usage.db'))
  onTestFinished(() => rows.close())
  const gatherer = gatherUsage()
  const call: CountedCall = {
    ...{ organisationId: 'org_one', applicationId: 'app_one', bankKey: 'test_one' },
    ...{ operationId: 'listAccounts', status: 200, atMs: Date.parse('2026-01-14T21:00:00Z') },
    ...{ durationMs: 1, bytes: 1, costUnits: 1, replayed: false },
  }
  const other = { organisationId: 'org_two', applicationId: 'app_other' }
  const others = [{ bankKey: 'live' }, other, { atMs: call.atMs - 1 }]
  const own = [{}, { applicationId: 'app_two' }, { status: 404 }, { status: 429 }]
  for (const more of [...own, ...others]) gatherer.count({ ...call, ...more })
  await rows.add(gatherer.drain())
  expect(await countedOnDay(rows)(KEY, DAY)).toBe(3)
})

test('on PostgreSQL a caller leaves no row for each day behind', async () => {
  const open = await onPostgres()
  const counter = await open()
  for (const day of ['2026-01-13', '2026-01-14', DAY]) await counter.take(KEY, day, 9)
  const left = ['2026-01-13', '2026-01-14', DAY].map((day) => counter.used(KEY, day))
  expect(await Promise.all(left)).toEqual([0, 1, 1])
})
