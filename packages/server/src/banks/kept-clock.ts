import type { Clock, SettableClock } from '@wekeza/bank'
import type { ClockStore } from './clock-store.ts'

export interface KeptClock extends SettableClock {
  /** Reads how far it is ahead: another server may have moved it. */
  refresh(): Promise<void>
}

/** A clock that runs with the wall, ahead by what it was advanced; the store remembers how far over a restart. */
export async function keptClock(
  bankKey: string,
  wall: Clock,
  clocks: ClockStore,
): Promise<KeptClock> {
  let aheadMs = await clocks.aheadMs(bankKey)
  return {
    mode: 'ticking',
    nowMs: () => wall.nowMs() + aheadMs,
    async advance(byMs) {
      aheadMs = await clocks.advance(bankKey, byMs)
    },
    async reset() {
      await clocks.reset(bankKey)
      aheadMs = 0
    },
    async refresh() {
      aheadMs = await clocks.aheadMs(bankKey)
    },
  }
}
