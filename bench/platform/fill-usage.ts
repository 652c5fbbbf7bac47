import { gatherUsage } from '@wekeza/platform'
import type { UsageRows } from '../../packages/server/src/usage/usage-rows.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
/** As long as a server keeps minutes. */
const MINUTES_KEPT_MS = 48 * HOUR_MS
const PURGED_ROWS = 100_000

export interface Traffic {
  readonly organisationId: string
  readonly bankKey: string
  readonly applicationIds: readonly string[]
  readonly operationIds: readonly string[]
  readonly calls: number
  /** the first moment of a day in Nairobi */
  readonly fromMs: number
  readonly days: number
}

/** What calls end with, of a hundred. */
const STATUSES = [...Array(96).fill(200), 404, 422, 429, 500] as const
/** Of a day's calls, which hour each falls into: few at night, most by day. */
const HOURS = Array.from({ length: 24 }, (_, hour) =>
  Array.from({ length: 1 + Math.round(9 * Math.sin((Math.PI * hour) / 23)) }, () => hour),
).flat()

/**
 * Counts so many calls by what a server counts them with, and adds them as it does: each call is counted by itself, and
 * summed up by minute, hour and day. Of days whose minutes a server would have forgotten, it counts by the hour.
 */
export async function fillUsage(rows: UsageRows, traffic: Traffic): Promise<void> {
  const endMs = traffic.fromMs + traffic.days * DAY_MS
  const next = callsOf(traffic)
  const share = (days: number) => Math.floor((traffic.calls * days) / traffic.days)
  for (let day = 0; day < traffic.days; day += 1) {
    const startMs = traffic.fromMs + day * DAY_MS
    const spanMs = startMs + DAY_MS <= endMs - MINUTES_KEPT_MS ? HOUR_MS : MINUTE_MS
    const gatherer = gatherUsage()
    const calls = share(day + 1) - share(day)
    for (let count = 0; count < calls; count += 1) {
      const call = next(startMs)
      gatherer.count({ ...call, atMs: call.atMs - (call.atMs % spanMs) })
    }
    await rows.add(gatherer.drain())
  }
  while ((await rows.purge('minute', endMs - MINUTES_KEPT_MS, PURGED_ROWS)) > 0);
}

/** Some applications and operations are asked for far more than others, as in life. The same calls in each run. */
function callsOf({ organisationId, bankKey, applicationIds, operationIds }: Traffic) {
  const random = randomNumbers(7)
  const pick = <Item>(items: readonly Item[], part: number) =>
    items[Math.floor(part * items.length)] as Item
  return (startMs: number) => ({
    organisationId,
    bankKey,
    applicationId: pick(applicationIds, random() ** 3),
    operationId: pick(operationIds, random() ** 3),
    status: pick(STATUSES, random()),
    atMs: startMs + pick(HOURS, random()) * HOUR_MS + Math.floor(random() * HOUR_MS),
    durationMs: 1 + 40 * random() ** 4,
    bytes: 200 + Math.floor(4_000 * random()),
    costUnits: 1,
    replayed: false,
  })
}

/** Park and Miller's minimal standard: good enough to spread calls, and the same everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** `app_1`, `app_2` … */
export function named(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`)
}
