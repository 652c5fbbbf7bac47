import { expect, test } from 'vitest'
import { type Period, periodAt } from './nairobi-period.ts'

const read = (at: string, period: Period) => {
  const { startMs, endMs } = periodAt(Date.parse(at), period)
  return [startMs, endMs].map((ms) => new Date(ms).toISOString())
}

test.each([
  ['day', '2026-01-15T20:59:59.999Z', '2026-01-14T21:00:00.000Z', '2026-01-15T21:00:00.000Z'],
  ['day', '2026-01-15T21:00:00.000Z', '2026-01-15T21:00:00.000Z', '2026-01-16T21:00:00.000Z'],
  ['week', '2026-01-15T06:00:00.000Z', '2026-01-11T21:00:00.000Z', '2026-01-18T21:00:00.000Z'],
  ['week', '2026-01-11T21:00:00.000Z', '2026-01-11T21:00:00.000Z', '2026-01-18T21:00:00.000Z'],
  ['week', '2026-01-11T20:59:59.999Z', '2026-01-04T21:00:00.000Z', '2026-01-11T21:00:00.000Z'],
  ['month', '2026-01-31T20:59:59.999Z', '2025-12-31T21:00:00.000Z', '2026-01-31T21:00:00.000Z'],
  ['month', '2026-12-31T21:00:00.000Z', '2026-12-31T21:00:00.000Z', '2027-01-31T21:00:00.000Z'],
  ['month', '2028-02-10T00:00:00.000Z', '2028-01-31T21:00:00.000Z', '2028-02-29T21:00:00.000Z'],
] as const)('the %s of %s is Nairobi’s, from %s to %s', (period, at, start, end) => {
  expect(read(at, period)).toEqual([start, end])
})
