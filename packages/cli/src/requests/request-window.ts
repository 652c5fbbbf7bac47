import type { ApiRequest } from '@wekeza/sdk'

/** How far back a look reads. */
export type Depth = 'shallow' | 'deep'

/** Most requests are answered within this, and written down a moment later. */
const SHALLOW_MS = 2_000
/** A request is placed by when it came, and written down once it was answered: a minute later at most, and a bit. */
const DEEP_MS = 75_000

/**
 * Which requests of a log were seen already. What took long turns up behind what was seen before it, so each look begins
 * before the newest that is known, and what comes twice is told once.
 */
export class RequestWindow {
  readonly #seenAtMs = new Map<string, number>()
  readonly #sinceMs: number | null
  #newestMs: number | null

  /** @param since RFC 3339; nothing before it is looked for */
  constructor(since: string | null, newest: string | null = null) {
    this.#sinceMs = since === null ? null : Date.parse(since)
    this.#newestMs = newest === null ? null : Date.parse(newest)
  }

  /** Where a look begins, RFC 3339; undefined is the log's beginning. */
  from(depth: Depth): string | undefined {
    const overlapMs = depth === 'deep' ? DEEP_MS : SHALLOW_MS
    const marks = [
      ...(this.#newestMs === null ? [] : [this.#newestMs - overlapMs]),
      ...(this.#sinceMs === null ? [] : [this.#sinceMs]),
    ]
    return marks.length === 0 ? undefined : new Date(Math.max(...marks)).toISOString()
  }

  /** @returns those that were not seen before, the oldest first */
  take(newestFirst: readonly ApiRequest[]): ApiRequest[] {
    const fresh = newestFirst.filter(({ id }) => !this.#seenAtMs.has(id))
    for (const { id, at } of fresh) this.#see(id, Date.parse(at))
    this.#forgetOld()
    return fresh.reverse()
  }

  #see(id: string, atMs: number): void {
    this.#seenAtMs.set(id, atMs)
    this.#newestMs = Math.max(this.#newestMs ?? atMs, atMs)
  }

  /** No look reaches back to them again. */
  #forgetOld(): void {
    const before = (this.#newestMs ?? 0) - DEEP_MS
    for (const [id, atMs] of this.#seenAtMs) if (atMs < before) this.#seenAtMs.delete(id)
  }
}
