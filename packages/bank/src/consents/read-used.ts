import { periodAt } from '../calendar/nairobi-period.ts'
import type { Store } from '../ports/store.ts'
import { periodLimitOf } from './check-period.ts'
import type { Consent } from './consent.ts'
import { NOTHING_USED, type PeriodUsed } from './period-use.ts'

/** What the period of this moment has seen of a consent's payments. Without limits nobody counts. */
export async function readUsed(
  store: Pick<Store, 'consents'>,
  consent: Consent,
  atMs: number,
): Promise<PeriodUsed> {
  const limit = periodLimitOf(consent)
  if (!limit) return NOTHING_USED
  return store.consents.used(consent.id, periodAt(atMs, limit.period).startMs)
}
