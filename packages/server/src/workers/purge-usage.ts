import type { UsageSpan } from '@wekeza/api'
import type { Clock } from '@wekeza/bank'
import type { UsageRows } from '../usage/usage-rows.ts'
import { type Repeated, repeat } from './repeat.ts'

const EVERY_MS = 600_000
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** So many at a time, that no request waits for it. */
const BATCH_ROWS_MAX = 500

/** How long sums are kept; days are kept for good. */
export const USAGE_KEPT_MS: Readonly<Record<Exclude<UsageSpan, 'day'>, number>> = {
  minute: 48 * HOUR_MS,
  hour: 90 * DAY_MS,
}

export interface PurgeUsage {
  readonly rows: Pick<UsageRows, 'purge'>
  readonly wall: Clock
  /** default: ten minutes */
  readonly everyMs?: number
  onFault(cause: unknown): void
}

/** Forgets what was counted by minutes and hours once it is old, every ten minutes. */
export function purgeUsage({ rows, wall, everyMs = EVERY_MS, onFault }: PurgeUsage): Repeated {
  const round = async () => {
    for (const span of ['minute', 'hour'] as const) {
      const beforeMs = wall.nowMs() - USAGE_KEPT_MS[span]
      while ((await rows.purge(span, beforeMs, BATCH_ROWS_MAX)) === BATCH_ROWS_MAX) {
        // There may be more.
      }
    }
  }
  return repeat(everyMs, round, onFault)
}
