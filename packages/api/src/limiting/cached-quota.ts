import { nairobiDay, periodAt } from '@wekeza/bank'
import { type BillingService, LIVE_BANK, type QuotaCounter, testBankKey } from '@wekeza/platform'
import type { Quota } from '../ports/quota.ts'

/** How old a plan may be: one that was chosen through another process counts this late. */
export const PLAN_KEPT_MS = 10_000

interface Parts {
  readonly plans: Pick<BillingService, 'planOn'>
  readonly counter: QuotaCounter
  readonly wall: { nowMs(): number }
}

interface KeptPlan {
  readonly max: number | null
  readonly endsAtMs: number
  /** the day of the bank for which it was read */
  readonly day: { readonly startMs: number; readonly endMs: number }
}

/**
 * Knows the quotas of those who call, each read anew every ten seconds, and where a bank comes into another day. Whoever
 * has none costs a look at a map.
 */
export function cachedQuota({ plans, counter, wall }: Parts): Quota {
  const kept = new Map<string, KeptPlan>()
  /** grows with what is forgotten: what was read before is of a plan that was */
  let forgotten = 0

  async function read(
    organisationId: string,
    bankKey: string,
    bankMs: number,
  ): Promise<number | null> {
    const before = forgotten
    const endsAtMs = wall.nowMs() + PLAN_KEPT_MS
    const { callsPerDayMax: max } = await plans.planOn(organisationId, bankKey, nairobiDay(bankMs))
    const plan = { max, endsAtMs, day: periodAt(bankMs, 'day') }
    if (before === forgotten) kept.set(placeOf(organisationId, bankKey), plan)
    return max
  }

  return {
    counter,
    maxOf(organisationId, bankKey, bankMs) {
      const plan = kept.get(placeOf(organisationId, bankKey))
      const fresh = plan && wall.nowMs() < plan.endsAtMs && isWithin(plan.day, bankMs)
      return fresh ? plan.max : read(organisationId, bankKey, bankMs)
    },
    forget(organisationId) {
      forgotten += 1
      kept.delete(placeOf(organisationId, LIVE_BANK))
      kept.delete(placeOf(organisationId, testBankKey(organisationId)))
    },
  }
}

/** A test bank has one organisation, so that its key is enough; all share the live one. */
function placeOf(organisationId: string, bankKey: string): string {
  return bankKey === LIVE_BANK ? organisationId : bankKey
}

function isWithin({ startMs, endMs }: KeptPlan['day'], atMs: number): boolean {
  return atMs >= startMs && atMs < endMs
}
