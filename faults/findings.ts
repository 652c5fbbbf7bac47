import type { Outcome } from './programme.ts'

type Kind = 'lost' | 'doubled' | 'failed'
const TOLD_MAX = 20

/** Collects what does not hold. */
export class Findings {
  readonly #counts: Record<Kind, number> = { lost: 0, doubled: 0, failed: 0 }
  readonly #faults: string[] = []

  lost(fault: string): void {
    this.#note('lost', fault)
  }

  doubled(fault: string): void {
    this.#note('doubled', fault)
  }

  failed(fault: string): void {
    this.#note('failed', fault)
  }

  get any(): boolean {
    return this.#faults.length > 0
  }

  outcome(tried: number, of: string): Outcome {
    return { tried, of, ...this.#counts, faults: this.#faults }
  }

  #note(kind: Kind, fault: string): void {
    this.#counts[kind] += 1
    if (this.#faults.length < TOLD_MAX) this.#faults.push(`${kind}: ${fault}`)
  }
}
