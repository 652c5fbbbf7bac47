import type { OpenBank } from '@wekeza/api'
import {
  builtInCore,
  builtInRules,
  openBank,
  type SettableClock,
  seedBank,
  seededIds,
} from '@wekeza/bank'
import { memoryStore } from '@wekeza/bank/memory'
import { DEMO_BANK } from '@wekeza/platform'

/** A test bank in memory, with its people. The same seed and clock give the same bytes. */
export async function openTestBank(seed: number, clock: SettableClock): Promise<OpenBank> {
  const store = memoryStore()
  const ids = seededIds({ seed, nowMs: () => clock.nowMs() })
  const ports = { store, clock, ids, risk: builtInRules(), core: builtInCore(ids) }
  const plant = () => seedBank(store, { seed, nowMs: clock.nowMs(), ids })
  await plant()
  return {
    key: DEMO_BANK,
    bank: openBank(ports),
    testing: {
      clock,
      async reset() {
        await store.clear()
        await clock.reset()
        ids.reset()
        await plant()
      },
    },
  }
}
