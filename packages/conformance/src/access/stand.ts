import type { Bench } from '../bench/bench.ts'

/** Where the askers come from. */
export interface Stand {
  /** the bank under test, with two applications of one organisation */
  readonly bench: Bench
  /** another organisation of the same platform, with a bank of its own whose people have the same ids */
  readonly organisation: Bench
  /** a bank that gives itself out as the one under test, by its address and its applications, and signs for itself */
  readonly otherBank: Bench
}
