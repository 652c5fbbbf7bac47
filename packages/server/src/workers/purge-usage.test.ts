import { expect, test } from 'vitest'
import { purgeUsage } from './purge-usage.ts'

const HOUR_MS = 3_600_000

test('minutes are forgotten after two days and hours after ninety, until none is left', async () => {
  const left = [500, 3, 500, 500, 0]
  const asked: [string, number][] = []
  const done = Promise.withResolvers<void>()
  const purging = purgeUsage({
    rows: {
      async purge(span, beforeMs) {
        asked.push([span, beforeMs / HOUR_MS])
        if (asked.length === 5) done.resolve()
        return left[asked.length - 1] ?? 0
      },
    },
    wall: { nowMs: () => 10_000 * HOUR_MS },
    everyMs: 1,
    onFault: () => {},
  })
  await done.promise
  await purging.stop()
  const [minutes, hours] = [10_000 - 48, 10_000 - 90 * 24]
  expect(asked.slice(0, 5)).toEqual([
    ['minute', minutes],
    ['minute', minutes],
    ['hour', hours],
    ['hour', hours],
    ['hour', hours],
  ])
})
