import { periodAt } from '../calendar/nairobi-period.ts'
import type { Failure } from '../failure.ts'
import type { Consent, PeriodLimit } from './consent.ts'
import { fitsPeriod, type PeriodUsed } from './period-use.ts'

/** The limits of a consent's periods; undefined where it has none. */
export function periodLimitOf({ terms }: Pick<Consent, 'terms'>): PeriodLimit | undefined {
  return terms.kind === 'recurring_payment' ? terms.perPeriod : undefined
}

/** Whether one more payment at this time stays within its period. The guard inside the commit asks the same again. */
export function checkPeriod(
  consent: Consent,
  used: PeriodUsed,
  paid: { readonly amountMinor: number; readonly atMs: number },
): Failure | undefined {
  const limit = periodLimitOf(consent)
  if (!limit || fitsPeriod(used, paid.amountMinor, limit)) return undefined
  const { id: consentId } = consent
  const { endMs: nextStartMs } = periodAt(paid.atMs, limit.period)
  const { paymentsMax } = limit
  return paymentsMax !== undefined && used.payments >= paymentsMax
    ? { code: 'payments_over_period_count', consentId, paymentsMax, nextStartMs }
    : {
        code: 'payment_over_period_cap',
        consentId,
        leftMinor: limit.capMinor - used.paidMinor,
        nextStartMs,
      }
}
