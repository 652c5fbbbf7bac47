import { expect, test } from 'vitest'
import { isPublicHoliday, publicHolidays } from './holidays.ts'

test('2026 has these public holidays', () => {
  expect([...publicHolidays(2026)].sort()).toEqual([
    '2026-01-01',
    '2026-03-20',
    '2026-04-03',
    '2026-04-06',
    '2026-05-01',
    '2026-05-27',
    '2026-06-01',
    '2026-10-10',
    '2026-10-20',
    '2026-12-12',
    '2026-12-25',
    '2026-12-26',
  ])
})

test.each([
  ['New Year 2023', '2023-01-01', '2023-01-02'],
  ['Madaraka Day 2025', '2025-06-01', '2025-06-02'],
  ['Mashujaa Day 2024', '2024-10-20', '2024-10-21'],
  ['Idd-ul-Fitr 2028', '2028-02-27', '2028-02-28'],
])('%s falls on a Sunday, and is kept on the Monday', (_, sunday, monday) => {
  expect(isPublicHoliday(sunday)).toBe(false)
  expect(isPublicHoliday(monday)).toBe(true)
})

test('a holiday moves past one that is there already', () => {
  expect(isPublicHoliday('2022-12-25')).toBe(false)
  expect(isPublicHoliday('2022-12-26')).toBe(true)
  expect(isPublicHoliday('2022-12-27')).toBe(true)
  expect(isPublicHoliday('2022-12-28')).toBe(false)
})

test('one that falls on a Saturday stays where it is', () => {
  expect(isPublicHoliday('2026-12-26')).toBe(true)
  expect(isPublicHoliday('2026-12-28')).toBe(false)
})
