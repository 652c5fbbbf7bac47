import { expect, test } from 'vitest'
import { fromTime } from './from-time.ts'

test.each([
  ['2026-01-15T06:00:00Z', '2026-01-15T06:00:00.000Z'],
  ['2026-01-15T09:00:00.250+03:00', '2026-01-15T06:00:00.250Z'],
  ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
  ['2017-01-01T02:59:60.5+03:00', '2017-01-01T00:00:00.500Z'],
])('%s is read as %s', (text, time) => {
  expect(new Date(fromTime(text)).toISOString()).toBe(time)
})

test('an offset without minutes is no time of RFC 3339', () => {
  expect(fromTime('2026-01-15T09:00:00+03')).toBeNaN()
})
