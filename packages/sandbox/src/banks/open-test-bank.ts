import type { OpenBank } from '@wekeza/api'
import {
  type BankPorts,
  builtInCore,
  builtInRules,
  magic,
  openBank,
  playSecrets,
  type SettableClock,
  seedBank,
  seededIds,
} from '@wekeza/bank'
import { memoryStore } from '@wekeza/bank/memory'

/** A bank that can be governed, and what it stands on. */
export interface TestBank extends OpenBank {
  readonly testing: NonNullable<OpenBank['testing']>
  readonly ports: BankPorts
}

/** A test bank in memory, with its people. The same seed and clock give the same bytes. */
export async function openTestBank(
  key: string,
  seed: number,
  clock: SettableClock,
): Promise<TestBank> {
  const store = memoryStore()
  const ids = seededIds({ seed, nowMs: () => clock.nowMs() })
  const ports = {
    ...{ store, clock, ids, risk: builtInRules(), core: builtInCore(ids) },
    webhookSecrets: playSecrets(ids),
    simulation: magic(),
  }
  const plant = () => seedBank(store, { seed, nowMs: clock.nowMs(), ids })
  await plant()
  const bank = openBank(ports)
  return {
    key,
    bank,
    ports,
    testing: {
      clock,
      async reset() {
        await store.clear()
        await clock.reset()
        ids.reset()
        await plant()
        await bank.simulation?.faults.refresh()
      },
    },
  }
}
