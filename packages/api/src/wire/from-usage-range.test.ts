import { expect, test } from 'vitest'
import { fromUsageRange } from './from-usage-range.ts'

const NOW_MS = Date.parse('2026-03-01T00:00:00.000Z')
const HOUR_MS = 3_600_000

test.each([
  ['minute', HOUR_MS],
  ['hour', 24 * HOUR_MS],
  ['day', 30 * 24 * HOUR_MS],
] as const)('by the %s, it is told up to now, and so long back', (per, usualMs) => {
  const range = { fromMs: NOW_MS + 1 - usualMs, toMs: NOW_MS + 1 }
  expect(fromUsageRange({}, per, NOW_MS)).toEqual({ kind: 'range', range })
})

test.each([
  ['minute', 24],
  ['hour', 31 * 24],
  ['day', 366 * 24],
] as const)('by the %s, %d hours are answered, and no more', (per, hours) => {
  const to = new Date(NOW_MS).toISOString()
  const from = (more: number) => new Date(NOW_MS - hours * HOUR_MS - more).toISOString()
  expect(fromUsageRange({ from: from(0), to }, per, NOW_MS).kind).toBe('range')
  expect(fromUsageRange({ from: from(1), to }, per, NOW_MS).kind).toBe('invalid')
})

test('a time that ends as it begins, or before, is refused', () => {
  const at = '2026-02-01T00:00:00Z'
  expect(fromUsageRange({ from: at, to: at }, 'day', NOW_MS).kind).toBe('invalid')
})

test.each(['from', 'to'] as const)('what is no time is named: %s', (name) => {
  const read = fromUsageRange({ [name]: '2026-02-31T00:00:00' }, 'day', NOW_MS)
  expect(read).toEqual({ kind: 'unreadable', name })
})
