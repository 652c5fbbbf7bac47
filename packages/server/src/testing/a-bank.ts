import {
  builtInCore,
  builtInRules,
  frozenClock,
  openBank,
  playSecrets,
  seededIds,
} from '@wekeza/bank'
import { memoryStore } from '@wekeza/bank/memory'
import type { ServerBank } from '../banks/open-banks.ts'

/** An empty bank in memory, whose clock stands at a second past the beginning. */
export function aBank(key: string): ServerBank {
  const ids = seededIds({ seed: 1, nowMs: () => 0 })
  const ports = {
    store: memoryStore(),
    clock: frozenClock(1_000),
    ids,
    risk: builtInRules(),
    core: builtInCore(ids),
    webhookSecrets: playSecrets(ids),
  }
  return { key, bank: openBank(ports), ports }
}
