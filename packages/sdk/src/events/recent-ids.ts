/** The ids that were told last, so that a platform that repeats itself after a resume is not heard twice. */
export class RecentIds {
  readonly #kept = new Set<string>()
  readonly #max: number

  constructor(max = 1_000) {
    this.#max = max
  }

  /** Whether it is new; from now on it is not. */
  add(id: string): boolean {
    if (this.#kept.has(id)) return false
    this.#kept.add(id)
    const [oldest] = this.#kept
    if (this.#kept.size > this.#max && oldest !== undefined) this.#kept.delete(oldest)
    return true
  }
}
