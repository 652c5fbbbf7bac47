import type { Clock } from '@wekeza/bank'
import type { Stores } from '../stores/stores.ts'
import { type Repeated, repeat } from './repeat.ts'

const EVERY_MS = 60_000
/** So many of each at a time, that payments need not wait long. */
const BATCH_ROWS_MAX = 500

export interface PurgePlatform {
  readonly platform: Pick<Stores['platform'], 'purge'>
  readonly wall: Clock
  onFault(cause: unknown): void
}

/** Forgets what the platform kept for a while: answers, tokens and mails, every minute. */
export function purgePlatform({ platform, wall, onFault }: PurgePlatform): Repeated {
  const round = async () => {
    for (;;) if ((await platform.purge(wall.nowMs(), BATCH_ROWS_MAX)) === 0) return
  }
  return repeat(EVERY_MS, round, onFault)
}
