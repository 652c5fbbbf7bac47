import { expect, test } from 'vitest'
import { businessDayAfter, businessDayFrom, isBusinessDay } from './business-day.ts'
import { opensAtMs } from './business-hours.ts'
import { addDays, minuteOf } from './nairobi-day.ts'

const HOURS = { opensMinute: 8 * 60 + 30, closesMinute: 15 * 60 }
/** A time in Nairobi. */
const at = (text: string) => Date.parse(`${text}+03:00`)

test.each([
  ['2026-01-15', true, 'a Thursday'],
  ['2026-01-17', false, 'a Saturday'],
  ['2026-01-18', false, 'a Sunday'],
  ['2026-01-01', false, 'a holiday'],
  ['2026-02-28', false, 'the last day of a month, a Saturday'],
  ['2026-12-31', true, 'the last day of a year'],
])('%s is a business day: %s, %s', (day, business) => {
  expect(isBusinessDay(day)).toBe(business)
})

test.each([
  ['2026-01-15', '2026-01-16', 'the next day'],
  ['2026-01-16', '2026-01-19', 'over a weekend'],
  ['2026-02-27', '2026-03-02', 'over the end of a month'],
  ['2025-12-31', '2026-01-02', 'over the new year'],
  ['2026-04-02', '2026-04-07', 'over Easter'],
  ['2024-02-28', '2024-02-29', 'to a leap day'],
])('the business day after %s is %s: %s', (day, next) => {
  expect(businessDayAfter(day)).toBe(next)
})

test('a business day is its own next, and a holiday is not', () => {
  expect(businessDayFrom('2026-01-15')).toBe('2026-01-15')
  expect(businessDayFrom('2026-01-01')).toBe('2026-01-02')
})

test.each([
  ['before it opens', '2026-01-15T08:29:59.999', '2026-01-15T08:30:00'],
  ['as it opens', '2026-01-15T08:30:00', '2026-01-15T08:30:00'],
  ['within', '2026-01-15T12:00:00', '2026-01-15T12:00:00'],
  ['a moment before it closes', '2026-01-15T14:59:59.999', '2026-01-15T14:59:59.999'],
  ['as it closes', '2026-01-15T15:00:00', '2026-01-16T08:30:00'],
  [
    'at midnight in Nairobi, when it is the day before in London',
    '2026-01-15T00:00:00',
    '2026-01-15T08:30:00',
  ],
  ['as it closes on a Friday', '2026-01-16T15:00:00', '2026-01-19T08:30:00'],
  ['on a Sunday', '2026-01-18T12:00:00', '2026-01-19T08:30:00'],
  ['on a holiday', '2026-06-01T12:00:00', '2026-06-02T08:30:00'],
  ['as a month ends', '2026-02-27T15:00:00', '2026-03-02T08:30:00'],
  ['as a year ends', '2025-12-31T23:59:59.999', '2026-01-02T08:30:00'],
])('%s, the hours begin then', (_, now, opens) => {
  expect(opensAtMs(at(now), HOURS)).toBe(at(opens))
})

test('days are counted over the ends of months and years', () => {
  expect(addDays('2025-12-31', 1)).toBe('2026-01-01')
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
  expect(minuteOf('2026-01-15', 510)).toBe(at('2026-01-15T08:30:00'))
})
