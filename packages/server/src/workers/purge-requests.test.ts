import { expect, test } from 'vitest'
import { purgeRequests } from './purge-requests.ts'

const DAY_MS = 86_400_000

test('requests are forgotten once they are older than they are kept, until none is left', async () => {
  const left = [500, 500, 3]
  const asked: number[] = []
  const done = Promise.withResolvers<void>()
  const purging = purgeRequests({
    rows: {
      async purge(beforeMs) {
        asked.push(beforeMs)
        const removed = left.shift() ?? 0
        if (removed < 500) done.resolve()
        return removed
      },
    },
    wall: { nowMs: () => 100 * DAY_MS },
    days: 30,
    everyMs: 1,
    onFault: () => {},
  })
  await done.promise
  await purging.stop()
  expect(asked.slice(0, 3)).toEqual([70 * DAY_MS, 70 * DAY_MS, 70 * DAY_MS])
})
