import type { PlatformRefusal } from '../decision.ts'
import { refuse } from '../decision.ts'
import { monthOf } from './calendar-month.ts'

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

/**
 * Refuses what is no month, or one that has not begun.
 * @param today at the bank whose month it is
 */
export function checkMonth(month: string, today: string): PlatformRefusal | undefined {
  if (!MONTH.test(month)) {
    return refuse({ code: 'month_invalid', month, fact: 'Send a month as YYYY-MM.' })
  }
  const latest = monthOf(today)
  if (month <= latest) return undefined
  const fact = `It has not begun there. Ask for ${latest}, or for one before it.`
  return refuse({ code: 'month_invalid', month, fact })
}
