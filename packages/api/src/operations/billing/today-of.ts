import { nairobiDay, periodAt } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import { type PlanStandings, quotaKey } from '@wekeza/platform'
import { bankKeyOf } from '../../billing/bank-key-of.ts'
import { bankNowMs } from '../../billing/bank-time.ts'
import type { Host } from '../../ports/host.ts'
import { toTime } from '../../wire/to-time.ts'

/** Which plan an organisation has on the present day of each of its banks, and what is used. Without a limit nobody counts. */
export async function todayOf(
  host: Host,
  organisationId: string,
  standing: PlanStandings,
): Promise<Schema<'QuotaToday'>[]> {
  const organisation = await host.platform.store.organisations.get(organisationId)
  const environments = organisation?.live ? (['test', 'live'] as const) : (['test'] as const)
  return Promise.all(
    environments.map(async (environment) => {
      const { id, callsPerDayMax: limit } = standing[environment].current
      const bankKey = bankKeyOf(organisationId, environment)
      const nowMs = await bankNowMs(host, bankKey)
      const key = quotaKey(organisationId, bankKey)
      const calls = limit === null ? null : await host.quota.counter.used(key, nairobiDay(nowMs))
      return {
        environment,
        plan_id: id,
        calls,
        limit,
        resets_at: toTime(periodAt(nowMs, 'day').endMs),
      }
    }),
  )
}
