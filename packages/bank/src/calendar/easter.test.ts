import { expect, test } from 'vitest'
import { easterSunday } from './easter.ts'

test.each([
  [1818, '1818-03-22', 'the earliest that it can be'],
  [1943, '1943-04-25', 'the latest that it can be'],
  [1954, '1954-04-18', 'a year in which the moon is corrected'],
  [1981, '1981-04-19', 'another one'],
  [2000, '2000-04-23', 'a century that leaps'],
  [2024, '2024-03-31', 'a leap year'],
  [2026, '2026-04-05', 'an ordinary year'],
  [2038, '2038-04-25', 'the latest again'],
  [2100, '2100-03-28', 'a century that does not leap'],
])('Easter of %i is %s: %s', (year, day) => {
  expect(easterSunday(year)).toBe(day)
})
