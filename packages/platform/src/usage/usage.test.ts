import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gatherUsage } from './gather-usage.ts'
import { bucketOf, LATENCY_BOUNDS_MS, LATENCY_BUCKETS, percentileMs } from './latency.ts'
import { rollUp } from './roll-up.ts'
import { billedUnits, type CountedCall } from './usage-row.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

const call: fc.Arbitrary<CountedCall> = fc.record({
  organisationId: fc.constant('org_one'),
  applicationId: fc.constantFrom('app_one', 'app_two'),
  bankKey: fc.constantFrom('live', 'test_one'),
  operationId: fc.constantFrom('listAccounts', 'createPayment'),
  status: fc.constantFrom(200, 201, 404, 429, 500),
  atMs: fc.integer({ min: 1_767_225_600_000, max: 1_767_225_600_000 + 3 * DAY_MS }),
  durationMs: fc.double({ min: 0, max: 20_000, noNaN: true }),
  bytes: fc.nat(100_000),
  costUnits: fc.integer({ min: 1, max: 10 }),
  replayed: fc.boolean(),
})

const calls = fc.array(call, { maxLength: 300 })
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

function gathered(all: readonly CountedCall[]) {
  const gatherer = gatherUsage()
  for (const one of all) gatherer.count(one)
  return gatherer.drain()
}

test('every call is in one row, and so is every unit that is billed', () => {
  fc.assert(
    fc.property(calls, (all) => {
      const rows = gathered(all)
      expect(sum(rows.map((row) => row.calls))).toBe(all.length)
      expect(sum(rows.map(({ units }) => units))).toBe(sum(all.map(billedUnits)))
      expect(sum(rows.flatMap(({ latency }) => latency))).toBe(all.length)
    }),
  )
})

test('hours sum up what their minutes do, and days what their hours do, however they are batched', () => {
  const hourOf = (atMs: number) => atMs - (atMs % HOUR_MS)
  const dayOf = (atMs: number) => atMs - (atMs % DAY_MS)
  const byKey = (rows: ReturnType<typeof gathered>) =>
    rows
      .map(({ durationMs, ...row }) => ({ ...row, durationMs: Math.round(durationMs) }))
      .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
  fc.assert(
    fc.property(calls, fc.nat(300), (all, cut) => {
      const at = Math.min(cut, all.length)
      const batches = [...gathered(all.slice(0, at)), ...gathered(all.slice(at))]
      const whole = rollUp(gathered(all), dayOf)
      expect(byKey(rollUp(rollUp(batches, hourOf), dayOf))).toEqual(byKey(whole))
    }),
  )
})

test('a minute is told by its first moment, and what was called within it stands together', () => {
  const gatherer = gatherUsage()
  const [one] = fc.sample(call, { numRuns: 1, seed: 1 }) as [CountedCall]
  const minuteMs = 1_767_225_600_000
  for (const ms of [0, 59_999, 60_000]) gatherer.count({ ...one, atMs: minuteMs + ms })
  expect(gatherer.drain().map(({ fromMs, calls }) => [fromMs - minuteMs, calls])).toEqual([
    [0, 2],
    [60_000, 1],
  ])
})

test('what is handed over is counted once', () => {
  const gatherer = gatherUsage()
  const [one] = fc.sample(call, { numRuns: 1, seed: 1 }) as [CountedCall]
  gatherer.count(one)
  expect([gatherer.size, gatherer.drain().length]).toEqual([1, 1])
  expect([gatherer.size, gatherer.drain()]).toEqual([0, []])
})

test.each([
  [200, false, 5],
  [201, false, 5],
  [201, true, 0],
  [304, false, 0],
  [404, false, 0],
  [429, false, 0],
  [503, false, 0],
])('an answer %i that is a repetition (%s) is billed %i units', (status, replayed, units) => {
  expect(billedUnits({ status, replayed, costUnits: 5 })).toBe(units)
})

test('a bound belongs to its own bucket, and what is longer than all to the last', () => {
  expect([0, 1, 1.01, 10_000, 10_001].map(bucketOf)).toEqual([0, 0, 1, 12, 13])
  expect(bucketOf(Number.POSITIVE_INFINITY)).toBe(LATENCY_BUCKETS - 1)
})

test('a percentile by buckets is the bound of the bucket in which the exact one lies', () => {
  const durations = fc.array(fc.integer({ min: 0, max: 9_999 }), { minLength: 1 })
  fc.assert(
    fc.property(durations, fc.constantFrom(0.5, 0.95, 0.99, 1), (all, part) => {
      const counts = Array.from({ length: LATENCY_BUCKETS }, () => 0)
      for (const one of all) counts[bucketOf(one)] = (counts[bucketOf(one)] ?? 0) + 1
      const sorted = all.toSorted((one, other) => one - other)
      const exact = sorted[Math.max(1, Math.ceil(all.length * part)) - 1] ?? 0
      expect(percentileMs(counts, part)).toBe(LATENCY_BOUNDS_MS[bucketOf(exact)])
    }),
  )
})

test('of nothing there is no percentile', () => {
  expect(percentileMs([], 0.5)).toBeNull()
  expect(percentileMs([0, 0], 0.5)).toBeNull()
})
