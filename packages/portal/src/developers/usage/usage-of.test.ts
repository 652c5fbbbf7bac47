import { expect, test } from 'vitest'
import { operationsOf, spansOf, timesOf } from './usage-of.ts'

const row = (from: string, status: number, calls: number, operation = 'createPayment') => ({
  from,
  operation,
  status,
  calls,
  errors: status >= 400 ? calls : 0,
  units: status < 400 ? calls * 5 : 0,
})

test('a day begins at midnight in Nairobi', () => {
  const report = { from: '2026-11-21T10:00:00Z', to: '2026-11-23T09:00:00Z', per: 'day' as const }
  expect(timesOf(report).map((at) => new Date(at).toISOString())).toEqual([
    '2026-11-20T21:00:00.000Z',
    '2026-11-21T21:00:00.000Z',
    '2026-11-22T21:00:00.000Z',
  ])
})

test('an hour without a call counts as none', () => {
  const report = { from: '2026-11-23T07:30:00Z', to: '2026-11-23T09:10:00Z', per: 'hour' as const }
  const spans = spansOf(report, [
    row('2026-11-23T07:00:00Z', 201, 4),
    row('2026-11-23T09:00:00Z', 429, 2),
    row('2026-11-23T09:00:00Z', 503, 1),
  ])
  expect(spans.map(({ answered, refused, failed }) => [answered, refused, failed])).toEqual([
    [4, 0, 0],
    [0, 0, 0],
    [0, 2, 1],
  ])
})

test('operations are summed over all hours, the most frequent first', () => {
  const used = operationsOf([
    row('2026-11-23T07:00:00Z', 201, 4),
    row('2026-11-23T08:00:00Z', 201, 1),
    row('2026-11-23T08:00:00Z', 422, 2),
    row('2026-11-23T08:00:00Z', 200, 9, 'getPayment'),
  ])
  expect(used).toEqual([
    { operation: 'getPayment', calls: 9, errors: 0, units: 45, statuses: [[200, 9]] },
    {
      operation: 'createPayment',
      calls: 7,
      errors: 2,
      units: 25,
      statuses: [
        [201, 5],
        [422, 2],
      ],
    },
  ])
})
