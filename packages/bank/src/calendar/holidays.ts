import { easterSunday } from './easter.ts'
import { addDays } from './nairobi-day.ts'

/** Days that are the same each year (Public Holidays Act, Cap. 110, Part I of the Schedule), as MM-DD. */
const FIXED = ['01-01', '05-01', '06-01', '10-10', '10-20', '12-12', '12-25', '12-26'] as const

/** Counted from Easter Sunday: Good Friday and Easter Monday. */
const FROM_EASTER = [-2, 1] as const

/**
 * Idd-ul-Fitr and Idd-ul-Azha follow the moon, and the Minister gazettes them: sandbox defaults for the years that a
 * test bank's clock is likely to see. A year that is not here has none.
 */
const IDD: readonly string[] = [
  '2025-03-31',
  '2025-06-06',
  '2026-03-20',
  '2026-05-27',
  '2027-03-10',
  '2027-05-17',
  '2028-02-27',
  '2028-05-05',
]

const kept = new Map<number, ReadonlySet<string>>()

/** Whether a calendar day in Kenya is a public holiday. */
export function isPublicHoliday(day: string): boolean {
  const year = Number(day.slice(0, 4))
  const holidays = kept.get(year) ?? publicHolidays(year)
  kept.set(year, holidays)
  return holidays.has(day)
}

/**
 * The public holidays of a year. One that falls on a Sunday is kept on the first day after it that is none already
 * (Public Holidays Act, section 4).
 */
export function publicHolidays(year: number): ReadonlySet<string> {
  const easter = easterSunday(year)
  const named = [
    ...FIXED.map((day) => `${year}-${day}`),
    ...FROM_EASTER.map((days) => addDays(easter, days)),
    ...IDD.filter((day) => day.startsWith(`${year}-`)),
  ].sort()
  const holidays = new Set(named.filter((day) => !isSunday(day)))
  for (const day of named.filter(isSunday)) {
    let moved = addDays(day, 1)
    while (holidays.has(moved)) moved = addDays(moved, 1)
    holidays.add(moved)
  }
  return holidays
}

function isSunday(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).getUTCDay() === 0
}
