/** Wall time and its timers, so that tests need not wait. */
export interface Timing {
  nowMs(): number
  /** Runs once, later. @returns what calls it off */
  after(ms: number, run: () => void): () => void
}

/** The real ones. */
export const wallTiming: Timing = {
  nowMs: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}
