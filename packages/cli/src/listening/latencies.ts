/** How long a receiver took, over a session. */
export class Latencies {
  readonly #tookMs: number[] = []

  add(ms: number): void {
    this.#tookMs.push(ms)
  }

  /** Null where it answered nothing. */
  summary(): { median_ms: number; p95_ms: number; slowest_ms: number } | null {
    const sorted = this.#tookMs.toSorted((a, b) => a - b)
    if (sorted.length === 0) return null
    // Nearest rank: a time that was really taken.
    const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0
    return { median_ms: at(0.5), p95_ms: at(0.95), slowest_ms: at(1) }
  }
}
