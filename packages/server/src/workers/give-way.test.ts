import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { giveWay } from './give-way.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** How long it rests after 20 ms of work, in a process that was watched for `watchedMs`. */
async function restAfter(world: {
  busy: number
  requests: number
  watchedMs?: number
  tookMs?: number
}) {
  const { busy, requests, watchedMs = 50, tookMs = 20 } = world
  let count = 0
  const way = giveWay({ requests: () => count, nowMs: () => Date.now(), busy: () => busy })
  count = requests
  await vi.advanceTimersByTimeAsync(watchedMs)
  const beforeMs = Date.now()
  const rest = way.after(tookMs)
  await vi.runAllTimersAsync()
  await rest
  return Date.now() - beforeMs
}

test('while requests keep the process busy, work has a seventh of the time', async () => {
  expect(await restAfter({ busy: 0.95, requests: 1 })).toBe(120)
})

test('all that share it have a seventh of the time together', async () => {
  let count = 0
  const way = giveWay({ requests: () => count, nowMs: () => Date.now(), busy: () => 1 })
  count = 1
  await vi.advanceTimersByTimeAsync(50)
  const beforeMs = Date.now()
  const ended: number[] = []
  const rest = async (tookMs: number) => {
    await way.after(tookMs)
    ended.push(Date.now() - beforeMs)
  }
  const both = Promise.all([rest(10), rest(20)])
  await vi.runAllTimersAsync()
  await both
  expect(ended).toEqual([60, 180])
})

test('however long work took, it rests for half a second at most', async () => {
  expect(await restAfter({ busy: 0.95, requests: 1, tookMs: 5_000 })).toBe(500)
})

test('a process that has time left, or nobody to answer, is not rested in', async () => {
  expect(await restAfter({ busy: 0.9, requests: 100 })).toBe(0)
  expect(await restAfter({ busy: 1, requests: 0 })).toBe(0)
})

test('what was watched for a moment only says nothing yet', async () => {
  expect(await restAfter({ busy: 1, requests: 1, watchedMs: 49 })).toBe(0)
})

test('a loop that nothing but this work keeps busy is measured as Node measures it', async () => {
  vi.useRealTimers()
  let count = 0
  const way = giveWay({ requests: () => count })
  const untilMs = performance.now() + 60
  while (performance.now() < untilMs) count += 1
  const beforeMs = performance.now()
  await way.after(5)
  expect(performance.now() - beforeMs).toBeGreaterThan(25)
})
