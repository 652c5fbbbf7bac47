import { expect, test } from 'vitest'
import { nextDay } from './next-day.ts'

test.each([
  ['the same week', 3, '2026-01-13', '2026-01-14'],
  ['the next week, on the day itself', 3, '2026-01-14', '2026-01-21'],
  ['the next week, past the day', 1, '2026-01-14', '2026-01-19'],
  ['Sunday', 7, '2026-01-14', '2026-01-18'],
  ['over the end of a year', 5, '2025-12-31', '2026-01-02'],
])('a weekly order is paid on its day: %s', (_, day, behind, next) => {
  expect(nextDay({ every: 'week', day }, behind)).toBe(next)
})

test.each([
  ['later in the month', 20, '2026-01-14', '2026-01-20'],
  ['the next month, on the day itself', 14, '2026-01-14', '2026-02-14'],
  ['the last day of a short month', 31, '2026-01-31', '2026-02-28'],
  ['the last day of February in a leap year', 30, '2028-01-30', '2028-02-29'],
  ['its own day again behind a short month', 31, '2026-02-28', '2026-03-31'],
  ['thirty days hath April', 31, '2026-03-31', '2026-04-30'],
  ['over the end of a year', 31, '2025-12-31', '2026-01-31'],
])('a monthly order is paid on its day: %s', (_, day, behind, next) => {
  expect(nextDay({ every: 'month', day }, behind)).toBe(next)
})

test('a year of the thirty-first has twelve days, each the last of its month', () => {
  const days: string[] = []
  for (let on = '2025-12-31'; days.length < 12; days.push(on)) {
    on = nextDay({ every: 'month', day: 31 }, on)
  }
  const afterwards = days.map((on) => new Date(Date.parse(on) + 86_400_000).toISOString())
  expect(afterwards.every((day) => day.slice(8, 10) === '01')).toBe(true)
  expect(new Set(days.map((day) => day.slice(0, 7))).size).toBe(12)
})
