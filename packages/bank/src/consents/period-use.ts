import type { PeriodLimit } from './consent.ts'

/** One payment's part of what its consent allows in a period. */
export interface PeriodUse {
  readonly consentId: string
  /** the first moment of the period */
  readonly startMs: number
  readonly amountMinor: number
}

/** What the payments of one period come to. */
export interface PeriodUsed {
  readonly paidMinor: number
  readonly payments: number
}

export const NOTHING_USED: PeriodUsed = { paidMinor: 0, payments: 0 }

/** Whether one more payment stays within the period's cap and count. */
export function fitsPeriod(used: PeriodUsed, amountMinor: number, limit: PeriodLimit): boolean {
  const { capMinor, paymentsMax = Number.MAX_SAFE_INTEGER } = limit
  return used.paidMinor + amountMinor <= capMinor && used.payments + 1 <= paymentsMax
}
