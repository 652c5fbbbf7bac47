import { performance } from 'node:perf_hooks'

/** How often a look is due. */
const LOOK_EVERY_MS = 50
/** What one look counts for: a process that was stopped once, or wrote one large file, is not overloaded. */
const WEIGHT = 0.25

export interface Lag {
  /** how late this process comes to its work, over the last moments, in milliseconds */
  readonly ms: number
  stop(): void
}

/** A clock that only goes forward, and its timer. */
export interface Ticking {
  nowMs(): number
  /** Runs again and again. @returns what calls it off */
  every(ms: number, run: () => void): () => void
}

const monotonic: Ticking = {
  nowMs: () => performance.now(),
  every(ms, run) {
    const timer = setInterval(run, ms)
    timer.unref()
    return () => clearInterval(timer)
  },
}

/**
 * Measures how late timers fire. Whatever keeps the process from its work makes them late: its own work, the
 * collector, or a machine that is shared.
 * @param lookMostMs how late a single look can be at most: however late one is, others must be late too
 */
export function watchLag(lookMostMs: number, { nowMs, every }: Ticking = monotonic): Lag {
  let ms = 0
  let dueAtMs = nowMs() + LOOK_EVERY_MS
  const stop = every(LOOK_EVERY_MS, () => {
    const lateMs = Math.min(lookMostMs, Math.max(0, nowMs() - dueAtMs))
    ms += (lateMs - ms) * WEIGHT
    dueAtMs = nowMs() + LOOK_EVERY_MS
  })
  return {
    get ms() {
      return ms
    },
    stop,
  }
}
