import type { Clock } from '@wekeza/bank'
import type { PlatformStore } from '@wekeza/platform'

const ASKED_EVERY_MS = 10_000

/** The keys of the banks that somebody builds on. Another process may add some: they are asked for every ten seconds. */
export function knownBanks(
  applications: Pick<PlatformStore['applications'], 'bankKeys'>,
  wall: Clock,
): () => Promise<readonly string[]> {
  let keys: readonly string[] = []
  let askedAtMs = Number.NEGATIVE_INFINITY
  return async () => {
    if (wall.nowMs() - askedAtMs < ASKED_EVERY_MS) return keys
    askedAtMs = wall.nowMs()
    keys = await applications.bankKeys()
    return keys
  }
}
