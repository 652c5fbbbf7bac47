import type { Banks } from '@wekeza/api'
import { type Repeated, repeat } from './repeat.ts'

const EVERY_MS = 60_000
/** So many at a time, that payments need not wait long. */
const BATCH_ROWS_MAX = 500

export interface Purge {
  bankKeys(): Promise<readonly string[]>
  readonly banks: Banks
  onFault(bankKey: string, cause: unknown): void
}

/** Forgets the answers to idempotency keys that have expired, every minute. */
export function purgeAnswers({ bankKeys, banks, onFault }: Purge): Repeated {
  const round = async () => {
    for (const key of await bankKeys()) {
      await purge(banks, key).catch((cause) => onFault(key, cause))
    }
  }
  return repeat(EVERY_MS, round, (cause) => onFault('', cause))
}

async function purge(banks: Banks, key: string): Promise<void> {
  const { bank } = await banks.open(key)
  for (;;) {
    const purged = await bank.store.answers.purge(bank.clock.nowMs(), BATCH_ROWS_MAX)
    if (purged < BATCH_ROWS_MAX) return
  }
}
