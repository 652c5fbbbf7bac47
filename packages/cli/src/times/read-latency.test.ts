import { expect, test } from 'vitest'
import { readLatency } from './read-latency.ts'

test('milliseconds or seconds', () => {
  expect([readLatency('250ms'), readLatency('2s')]).toEqual([250, 2_000])
})

test.each(['250', '2m', '-1s', '1.5s', ''])('%j is refused', (text) => {
  expect(() => readLatency(text)).toThrow('is no latency')
})
