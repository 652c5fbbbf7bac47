import { ApiError, type ApiRequest, ConnectionError, type PagedCall } from '@wekeza/sdk'
import { expect, test } from 'vitest'
import { type FeedAsk, requestFeed } from './request-feed.ts'
import type { RequestSource } from './request-source.ts'

const START_MS = Date.parse('2026-01-15T06:00:00.000Z')

interface Written extends Partial<ApiRequest> {
  readonly id: string
  /** when it came */
  readonly ms: number
  /** when it can be read: once it was answered */
  readonly seenAtMs?: number
}

/** A log, and the clock of whoever follows it: each pause moves it on. */
class Log {
  readonly written: Written[] = []
  readonly faults = new Map<number, unknown>()
  readonly pausesMs: number[] = []
  readonly asked: { from?: string; limit: number }[] = []
  nowMs = 0
  looks = 0

  readonly source = {
    list: (query: { from?: string; limit: number; operation?: string }) => {
      this.asked.push(query)
      const found = this.written
        .filter(({ ms, seenAtMs = ms }) => seenAtMs <= this.nowMs && this.#isIn(ms, query))
        .sort((a, b) => b.ms - a.ms)
        .map(({ ms, ...rest }) => ({
          operation: 'createConsent',
          at: new Date(START_MS + ms).toISOString(),
          ...rest,
        }))
      return this.#answer(found as ApiRequest[], query.limit)
    },
  } as unknown as RequestSource

  #isIn(ms: number, { from }: { from?: string }): boolean {
    return from === undefined || START_MS + ms >= Date.parse(from)
  }

  #answer(found: ApiRequest[], limit: number): PagedCall<ApiRequest> {
    const fault = limit === 1 ? undefined : this.faults.get(this.looks++)
    const page = async () => {
      if (fault) throw fault
      return { data: found.slice(0, limit) }
    }
    const call = {
      // biome-ignore lint/suspicious/noThenProperty: it stands for a call, which is a promise
      then: (kept: (page: { data: ApiRequest[] }) => void, broken: () => void) =>
        page().then(kept, broken),
      async *[Symbol.asyncIterator]() {
        await page()
        yield* found
      },
    }
    return call as unknown as PagedCall<ApiRequest>
  }
}

/** Follows for a while, and says what was told and when. */
async function follow(log: Log, untilMs: number, more: Partial<FeedAsk> = {}): Promise<string[]> {
  const ending = new AbortController()
  const told: string[] = []
  const ask: FeedAsk = {
    filter: {},
    since: null,
    signal: ending.signal,
    onLook: () => {},
    onLost: () => {},
    rest: async (ms) => {
      log.pausesMs.push(ms)
      log.nowMs += ms
      if (log.nowMs >= untilMs) ending.abort()
    },
    ...more,
  }
  for await (const { id } of requestFeed(log.source, ask)) told.push(id)
  return told
}

const every = (stepMs: number, count: number): Written[] =>
  Array.from({ length: count }, (_, n) => ({ id: `r${n}`, ms: (n + 1) * stepMs }))

test('each request is told once, in its order, and none is left out', async () => {
  const log = new Log()
  log.written.push(...every(130, 500))
  expect(await follow(log, 80_000)).toEqual(log.written.map(({ id }) => id))
})

test('one that took long is told once it was answered, behind those that came after it', async () => {
  const log = new Log()
  const slow = { id: 'slow', ms: 1_500, seenAtMs: 41_500 }
  log.written.push(...every(1_000, 70), slow)
  const told = await follow(log, 90_000)
  expect(told.filter((id) => id === 'slow')).toEqual(['slow'])
  expect(new Set(told).size).toBe(log.written.length)
})

test('it begins with what is asked from now on, or with what was asked since a time', async () => {
  const log = new Log()
  log.written.push({ id: 'before', ms: -500 }, { id: 'after', ms: 700 })
  expect(await follow(log, 9_000)).toEqual(['after'])
  const again = new Log()
  again.written.push(...log.written, { id: 'long before', ms: -9_000_000 })
  const since = new Date(START_MS - 60_000).toISOString()
  expect(await follow(again, 9_000, { since })).toEqual(['before', 'after'])
})

test('after a fault it goes on where it stood, once what the platform asked is waited', async () => {
  const log = new Log()
  log.written.push(...every(400, 100))
  const busy = { status: 429, retryAfterMs: 17_000 }
  log.faults.set(3, Object.assign(Object.create(ApiError.prototype), busy))
  const lost: unknown[] = []
  const told = await follow(log, 90_000, { onLost: (error) => lost.push(error) })
  expect(told).toEqual(log.written.map(({ id }) => id))
  expect(lost).toHaveLength(1)
  expect(log.pausesMs).toContain(17_000)
})

test('what would be met again ends it', async () => {
  const log = new Log()
  log.faults.set(1, Object.assign(Object.create(ApiError.prototype), { status: 401 }))
  await expect(follow(log, 90_000)).rejects.toMatchObject({ status: 401 })
})

test('a platform that goes away is waited for, and one that was never there is not', async () => {
  const gone = () => Object.assign(Object.create(ConnectionError.prototype), NOT_REACHED)
  const log = new Log()
  log.written.push(...every(400, 20))
  log.faults.set(2, gone())
  expect(await follow(log, 60_000)).toEqual(log.written.map(({ id }) => id))
  const never = new Log()
  never.faults.set(0, gone())
  await expect(follow(never, 60_000)).rejects.toMatchObject(NOT_REACHED)
})

const NOT_REACHED = { code: 'connection_failed' }

test('its own looking is left out, unless it is asked for', async () => {
  const log = new Log()
  log.written.push({ id: 'look', ms: 500, operation: 'listRequests' }, { id: 'call', ms: 600 })
  expect(await follow(log, 9_000)).toEqual(['call'])
  const asked = new Log()
  asked.written.push(...log.written.slice(0, 1))
  expect(await follow(asked, 9_000, { filter: { operation: 'listRequests' } })).toEqual(['look'])
})

test('it reads the end of a long log, and not all of it', async () => {
  const log = new Log()
  log.written.push({ id: 'old', ms: -1 })
  await follow(log, 9_000)
  expect(log.asked.slice(1).every(({ from }) => from !== undefined)).toBe(true)
})
