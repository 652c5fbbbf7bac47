import { expect, test } from 'vitest'
import { dayOf } from './day-of.ts'

const SPAN = { from: '2026-11-23T10:00:00.000Z', to: '2026-11-23T13:00:00.000Z' }
const row = (from: string, operation: string, status: number, calls: number) => ({
  from: `2026-11-23T${from}:00.000Z`,
  ...{ application_id: null, operation, status, calls, units: 0, bytes: 0 },
  errors: status >= 400 ? calls : 0,
  latency: { p50_ms: 1, p95_ms: 1, p99_ms: 1 },
})

test('calls are summed by their hour, and a quiet hour is zero', () => {
  const data = [row('10:00', 'listConsents', 200, 2), row('12:00', 'createPayment', 422, 3)]
  const { calls, errors, callsInAll, errorsInAll } = dayOf({ ...SPAN, data: data as never })
  expect([calls, errors, callsInAll, errorsInAll]).toEqual([[2, 0, 3], [0, 0, 3], 5, 3])
})

test('what was refused stands once for each operation and status, the most frequent first', () => {
  const data = [
    row('10:00', 'createPayment', 422, 1),
    row('11:00', 'getConsent', 404, 3),
    row('12:00', 'createPayment', 422, 4),
  ]
  expect(dayOf({ ...SPAN, data: data as never }).refused).toEqual([
    { operation: 'createPayment', status: 422, calls: 5 },
    { operation: 'getConsent', status: 404, calls: 3 },
  ])
})
