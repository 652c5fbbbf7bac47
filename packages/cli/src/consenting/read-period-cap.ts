import type { RecurringPaymentRequest } from '@wekeza/sdk'
import { usageError } from '../errors/usage-error.ts'

export interface PeriodFlags {
  readonly currency: string
  readonly 'period-cap'?: string | undefined
  readonly period?: 'day' | 'week' | 'month' | undefined
  readonly 'period-max'?: number | undefined
}

type Capped = Pick<RecurringPaymentRequest, 'cap_per_period' | 'payments_per_period_max'>

/** What all payments of a period may come to, if it was said. */
export function readPeriodCap(flags: PeriodFlags): Capped {
  const { 'period-cap': cap, period = 'month', 'period-max': most, currency } = flags
  if (cap === undefined) {
    if (most === undefined && flags.period === undefined) return {}
    throw usageError('--period and --period-max go with --period-cap. Give that too.')
  }
  return {
    cap_per_period: { amount: { amount: cap, currency }, period },
    ...(most !== undefined && { payments_per_period_max: most }),
  }
}
