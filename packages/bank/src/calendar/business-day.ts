import { isPublicHoliday } from './holidays.ts'
import { addDays } from './nairobi-day.ts'

/** Whether banks settle with one another on a calendar day: Monday to Friday, without public holidays. */
export function isBusinessDay(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !isPublicHoliday(day)
}

/** This day if it is a business day, else the next one. */
export function businessDayFrom(day: string): string {
  return isBusinessDay(day) ? day : businessDayFrom(addDays(day, 1))
}

/** The first business day after this day. */
export function businessDayAfter(day: string): string {
  return businessDayFrom(addDays(day, 1))
}
