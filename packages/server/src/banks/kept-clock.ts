import type { Clock, SettableClock } from '@wekeza/bank'
import type { ClockStore } from '../stores/sqlite/clocks.ts'

/** A clock that runs with the wall, ahead by what it was advanced; the store remembers how far over a restart. */
export function keptClock(bankKey: string, wall: Clock, clocks: ClockStore): SettableClock {
  let aheadMs = clocks.aheadMs(bankKey)
  const set = (ms: number) => {
    clocks.save(bankKey, ms)
    aheadMs = ms
  }
  return {
    mode: 'ticking',
    nowMs: () => wall.nowMs() + aheadMs,
    advance: async (byMs) => set(aheadMs + byMs),
    reset: async () => set(0),
  }
}
