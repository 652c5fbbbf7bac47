import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type SpanQueueOptions, spanQueue } from './span-queue.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function queueOf(options: Partial<SpanQueueOptions<number>> = {}) {
  const sent: number[][] = []
  const told: unknown[] = []
  const queue = spanQueue<number>({
    send: async (spans) => void sent.push(spans),
    onSilence: (cause) => void told.push(cause),
    ...{ waitingMax: 5, togetherMax: 3, everyMs: 1_000 },
    ...options,
  })
  return { queue, sent, told }
}

/** A collector that can be away. */
function collector() {
  const state = { away: true, tries: 0 }
  const send = async () => {
    state.tries += 1
    if (state.away) throw new Error('away')
  }
  return { state, send }
}

test('what there is goes together, at once when it is many and within the second when it is few', async () => {
  const { queue, sent } = queueOf()
  for (const span of [1, 2, 3, 4]) queue.add(span)
  await vi.advanceTimersByTimeAsync(0)
  expect(sent).toEqual([[1, 2, 3]])
  await vi.advanceTimersByTimeAsync(1_000)
  expect(sent).toEqual([[1, 2, 3], [4]])
})

test('no more wait than fit: what comes then is dropped and counted', async () => {
  const { queue } = queueOf({ send: () => new Promise(() => {}) })
  // Three are underway, five wait.
  for (let span = 1; span <= 10; span += 1) queue.add(span)
  expect(queue.dropped).toBe(2)
})

test('a collector that is away is told of once, and once more when it is back', async () => {
  const { state, send } = collector()
  const { queue, told } = queueOf({ send })
  for (const again of [1, 2, 3]) {
    queue.add(again)
    await vi.advanceTimersByTimeAsync(1_000)
  }
  expect(told).toEqual([new Error('away')])
  expect([queue.dropped, state.tries]).toEqual([3, 3])
  state.away = false
  queue.add(4)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(told).toEqual([new Error('away'), undefined])
  expect(queue.dropped).toBe(3)
})

test('as it ends, what waits is sent', async () => {
  const { queue, sent } = queueOf()
  for (const span of [1, 2]) queue.add(span)
  await queue.end(2_000)
  queue.add(3)
  expect(sent).toEqual([[1, 2]])
  expect(queue.dropped).toBe(1)
})

test('ending waits for no collector that says nothing, and what was not sent is counted', async () => {
  const { queue } = queueOf({ send: () => new Promise(() => {}) })
  for (const span of [1, 2, 3, 4]) queue.add(span)
  const ended = queue.end(2_000)
  await vi.advanceTimersByTimeAsync(2_000)
  await ended
  expect(queue.dropped).toBeGreaterThanOrEqual(1)
})
