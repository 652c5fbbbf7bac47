import { ApiError } from '../errors/api-error.ts'
import type { Settings } from '../settings/settings.ts'

const FIRST_MS = 1_000
const SHORTEST_MS = 100
const LONGEST_MS = 30_000
/** A connection that stood so long went well, also if nothing happened meanwhile. */
const STOOD_MS = 5_000
/** Who is asked to wait longer than this asks again before. */
const OBEYED_MS_MAX = 300_000

/** How long to wait before the next connection. */
export class StreamPace {
  /** connections in a row that went badly */
  failures = 0
  #firstMs = FIRST_MS
  #openedAtMs: number | null = null
  readonly #random: () => number
  readonly #now: () => number

  constructor({ random, now }: Pick<Settings, 'random' | 'now'>) {
    this.#random = random
    this.#now = now
  }

  /** The platform's wish (`retry:`), within bounds: 0 would be a storm. */
  wish(ms: number): void {
    this.#firstMs = Math.min(Math.max(ms, SHORTEST_MS), LONGEST_MS)
  }

  /** The platform has answered. */
  opened(): void {
    this.#openedAtMs = this.#now()
  }

  heard(): void {
    this.failures = 0
  }

  /** After the platform ended the stream. Those that it ended together do not come back together. */
  afterEndMs(): number {
    this.failures = 0
    this.#openedAtMs = null
    return this.#firstMs * this.#random()
  }

  /** After a fault: doubling, less up to a half, unless the platform says how long. */
  afterFaultMs(fault: unknown): number {
    this.failures = this.stood() ? 1 : this.failures + 1
    this.#openedAtMs = null
    const asked = fault instanceof ApiError ? fault.retryAfterMs : null
    if (asked !== null) return Math.min(asked, OBEYED_MS_MAX)
    const ms = Math.min(this.#firstMs * 2 ** (this.failures - 1), LONGEST_MS)
    return ms * (1 - this.#random() / 2)
  }

  /** Whether the connection was more than an answer that ended at once. */
  stood(): boolean {
    return this.#openedAtMs !== null && this.#now() - this.#openedAtMs >= STOOD_MS
  }
}
