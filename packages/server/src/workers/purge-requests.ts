import type { Clock } from '@wekeza/bank'
import type { RequestRows } from '../request-log/request-rows.ts'
import { type Repeated, repeat } from './repeat.ts'

const EVERY_MS = 600_000
const DAY_MS = 86_400_000
/** So many at a time, that no request waits for it. */
const BATCH_ROWS_MAX = 500

export interface PurgeRequests {
  readonly rows: Pick<RequestRows, 'purge'>
  readonly wall: Clock
  /** how long they are kept */
  readonly days: number
  /** default: ten minutes */
  readonly everyMs?: number
  onFault(cause: unknown): void
}

/** Forgets the requests of applications that are older than they are kept, every ten minutes. */
export function purgeRequests(purge: PurgeRequests): Repeated {
  const { rows, wall, days, everyMs = EVERY_MS, onFault } = purge
  const round = async () => {
    const beforeMs = wall.nowMs() - days * DAY_MS
    while ((await rows.purge(beforeMs, BATCH_ROWS_MAX)) === BATCH_ROWS_MAX) {
      // There may be more.
    }
  }
  return repeat(everyMs, round, onFault)
}
