import type { OpenBank } from '@wekeza/api'
import { builtInCore, builtInRules, frozenClock, openBank, seededIds } from '@wekeza/bank'
import { memoryStore } from '@wekeza/bank/memory'

/** An empty bank in memory, whose clock stands at a second past the beginning. */
export function aBank(key: string): OpenBank {
  const ids = seededIds({ seed: 1, nowMs: () => 0 })
  const ports = {
    store: memoryStore(),
    clock: frozenClock(1_000),
    ids,
    risk: builtInRules(),
    core: builtInCore(ids),
  }
  return { key, bank: openBank(ports) }
}
