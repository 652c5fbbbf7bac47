import { expect, test } from 'vitest'
import { Latencies } from './latencies.ts'

test('nothing is said of nothing', () => {
  expect(new Latencies().summary()).toBeNull()
})

test('half of a hundred answers took the median or less, 95 of them the next', () => {
  const latencies = new Latencies()
  for (let ms = 100; ms > 0; ms -= 1) latencies.add(ms)
  expect(latencies.summary()).toEqual({ median_ms: 50, p95_ms: 95, slowest_ms: 100 })
})
