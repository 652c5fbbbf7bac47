import { cachedQuota, type Host, type MemoryUsage, memoryUsage } from '@wekeza/api'
import type { Clock } from '@wekeza/bank'
import { type BillingService, memoryQuotaCounter } from '@wekeza/platform'

export interface Metering extends Pick<Host, 'meter' | 'quota'> {
  readonly usage: MemoryUsage
  /** forgets what was called, and whose plan is which */
  clear(): void
}

/** Counts calls in memory: for invoices, for whoever looks, and against the quotas of plans. */
export function openMetering(plans: Pick<BillingService, 'planOn'>, wall: Clock): Metering {
  const usage = memoryUsage()
  const fresh = () => cachedQuota({ plans, wall, counter: memoryQuotaCounter() })
  let quota = fresh()
  return {
    meter: usage,
    usage,
    quota: {
      maxOf: (...asked) => quota.maxOf(...asked),
      forget: (organisationId) => quota.forget(organisationId),
      get counter() {
        return quota.counter
      },
    },
    clear() {
      usage.clear()
      quota = fresh()
    },
  }
}
