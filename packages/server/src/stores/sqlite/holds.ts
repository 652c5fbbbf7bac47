/**
 * What workers hold of one bank. One process has the file, so that it is kept in its memory: to write it down would
 * cost a sync of the disk each time, and whoever dies gives everything back anyway.
 */
export class Holds {
  readonly #untilMs = new Map<string, number>()

  /** how many are held now */
  count(nowMs: number): number {
    for (const [id, untilMs] of this.#untilMs) if (untilMs <= nowMs) this.#untilMs.delete(id)
    return this.#untilMs.size
  }

  /** Holds the first of those that nobody holds. @returns which */
  take(ids: readonly string[], limit: number, nowMs: number, untilMs: number): string[] {
    const free = ids.filter((id) => (this.#untilMs.get(id) ?? 0) <= nowMs).slice(0, limit)
    for (const id of free) this.#untilMs.set(id, untilMs)
    return free
  }

  release(id: string): void {
    this.#untilMs.delete(id)
  }
}
