import { expect, test } from 'vitest'
import { formatMonth, monthsUntil } from './months.ts'

test('the month is that of the day that ends', () => {
  expect(monthsUntil('2026-11-30T21:00:00Z', 2)).toEqual(['2026-11', '2026-10'])
})

test('months go back over the year', () => {
  expect(monthsUntil('2027-01-15T21:00:00Z', 3)).toEqual(['2027-01', '2026-12', '2026-11'])
})

test('a month is said in words', () => {
  expect(formatMonth('2026-11', 'en')).toBe('November 2026')
})
