import type { Timing } from '../streaming/timing.ts'

export interface SettableTiming extends Timing {
  /** Lets time pass: what falls due runs in its order, and what it awaits has time to end. */
  pass(ms: number): Promise<void>
}

/** Time that stands still until a test lets it pass. */
export function settableTiming(): SettableTiming {
  let nowMs = 0
  let timers: { dueMs: number; run: () => void }[] = []

  const settle = () => new Promise<void>((resolve) => setImmediate(resolve))
  return {
    nowMs: () => nowMs,
    after(ms, run) {
      const timer = { dueMs: nowMs + ms, run }
      timers.push(timer)
      return () => {
        timers = timers.filter((one) => one !== timer)
      }
    },
    async pass(ms) {
      const untilMs = nowMs + ms
      for (;;) {
        await settle()
        const [next] = timers.toSorted((one, other) => one.dueMs - other.dueMs)
        if (!next || next.dueMs > untilMs) break
        timers = timers.filter((one) => one !== next)
        nowMs = next.dueMs
        next.run()
      }
      nowMs = untilMs
      await settle()
    },
  }
}
