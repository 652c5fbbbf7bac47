import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figuresOf } from './figures.ts'
import { type CountedPart, drawInsight } from './insight.ts'
import { LATENCY_BUCKETS } from './latency.ts'

const part = (more: Partial<CountedPart> = {}): CountedPart => ({
  ...{ organisationId: 'org_one', applicationId: 'app_one', fromMs: 0 },
  ...{ calls: 1, units: 2, bytes: 3, errors: 0, latency: [1] },
  ...more,
})

const counts = fc.array(fc.nat(1_000), {
  minLength: LATENCY_BUCKETS,
  maxLength: LATENCY_BUCKETS,
})
const parts = fc.array(
  fc.record({
    organisationId: fc.constantFrom('org_one', 'org_two', 'org_three'),
    applicationId: fc.constantFrom('app_a', 'app_b', 'app_c'),
    fromMs: fc.constantFrom(0, 86_400_000),
    errors: fc.nat(1_000),
    units: fc.nat(1_000),
    bytes: fc.nat(1_000),
    latency: counts,
  }),
)

test('figures tell calls, errors and how long they took', () => {
  const slow = Array.from({ length: LATENCY_BUCKETS }, () => 0)
  slow[8] = 1
  const rows = [
    part({ calls: 97, latency: [97] }),
    part({ errors: 2, calls: 2, units: 0, latency: [2] }),
    part({ errors: 1, units: 0, latency: slow }),
  ]
  expect(figuresOf(rows)).toEqual({
    ...{ calls: 100, units: 2, bytes: 9, errors: 3, errorRate: 0.03 },
    latency: { p50Ms: 1, p95Ms: 1, p99Ms: 1 },
  })
  expect(figuresOf([...rows, part({ latency: slow })]).latency.p99Ms).toBe(500)
})

test('of nothing there is no rate but 0, and no percentile', () => {
  expect(figuresOf([])).toEqual({
    ...{ calls: 0, units: 0, bytes: 0, errors: 0, errorRate: 0 },
    latency: { p50Ms: null, p95Ms: null, p99Ms: null },
  })
})

test('the totals are the sums of the partners, whatever was called', () => {
  const revenue = fc.array(
    fc.record({
      organisationId: fc.constantFrom('org_one', 'org_four'),
      netMinor: fc.nat(1_000_000),
    }),
  )
  fc.assert(
    fc.property(parts, revenue, (all, billed) => {
      const usage = all.map((one) => ({
        ...one,
        calls: one.latency.reduce((sum, n) => sum + n, 0),
      }))
      const { partners, totals } = drawInsight({ usage, revenue: billed })
      for (const figure of ['calls', 'units', 'bytes', 'errors', 'netMinor'] as const) {
        expect(partners.reduce((sum, one) => sum + one[figure], 0)).toBe(totals[figure])
      }
    }),
  )
})

test('whoever calls most stands first; who was billed and called nothing is there too', () => {
  const usage = [part(), part({ organisationId: 'org_two', applicationId: 'app_two', calls: 5 })]
  const revenue = [
    { organisationId: 'org_three', netMinor: 9 },
    { organisationId: 'org_two', netMinor: 4 },
    { organisationId: 'org_two', netMinor: 3 },
  ]
  const { partners } = drawInsight({ usage, revenue })
  expect(
    partners.map(({ organisationId, calls, netMinor }) => [organisationId, calls, netMinor]),
  ).toEqual([
    ['org_two', 5, 7],
    ['org_one', 1, 0],
    ['org_three', 0, 9],
  ])
})

test('ten applications are shown at most, each once, with whose they are', () => {
  const usage = Array.from({ length: 12 }, (_, index) => [
    part({ applicationId: `app_${index}`, calls: index }),
    part({ applicationId: `app_${index}`, calls: 1, errors: 1 }),
  ]).flat()
  const { topApplications } = drawInsight({ usage, revenue: [] })
  expect(topApplications).toHaveLength(10)
  expect(topApplications[0]).toMatchObject({
    ...{ applicationId: 'app_11', organisationId: 'org_one', calls: 12, errors: 1 },
  })
})

test('each day has its own figures, the first day first', () => {
  const usage = [part({ fromMs: 86_400_000, calls: 3 }), part({ calls: 2 }), part({ errors: 1 })]
  expect(drawInsight({ usage, revenue: [] }).days).toMatchObject([
    { fromMs: 0, calls: 3, errors: 1 },
    { fromMs: 86_400_000, calls: 3, errors: 0 },
  ])
})
