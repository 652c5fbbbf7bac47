import { businessDayAfter, businessDayFrom } from './business-day.ts'
import { minuteOf, nairobiDay } from './nairobi-day.ts'

/** From one minute of each business day up to another, which is no longer part of it. */
export interface BusinessHours {
  readonly opensMinute: number
  readonly closesMinute: number
}

/** The first moment from this one on that lies within the hours of a business day. */
export function opensAtMs(atMs: number, { opensMinute, closesMinute }: BusinessHours): number {
  const today = nairobiDay(atMs)
  const day = businessDayFrom(today)
  if (day !== today) return minuteOf(day, opensMinute)
  if (atMs < minuteOf(day, opensMinute)) return minuteOf(day, opensMinute)
  return atMs < minuteOf(day, closesMinute) ? atMs : minuteOf(businessDayAfter(day), opensMinute)
}
