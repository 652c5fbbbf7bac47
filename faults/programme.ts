/** Where the rows are that a programme tries to break. */
export type StoreName = 'memory' | 'sqlite' | 'postgres'

/** How a programme is to run. */
export interface Ask {
  /** all chance comes from it */
  readonly seed: number
  /** the form that every change is held to: fewer rounds of the same */
  readonly short: boolean
  /** whether this seed was asked for by name: who counts seeds runs this one alone */
  readonly replay: boolean
  /** a line of progress for whoever watches */
  tell(line: string): void
}

export interface Outcome {
  /** how many times it was tried to break something */
  readonly tried: number
  /** what `tried` counts, in the plural: kills */
  readonly of: string
  /** what was promised and is not there */
  readonly lost: number
  /** what happened more often than it was asked for */
  readonly doubled: number
  /** what else does not hold */
  readonly failed: number
  /** a sentence for each of the three, as far as they are few */
  readonly faults: readonly string[]
  /** those that failed, where one run throws many: they are kept in place of the run's own */
  readonly seeds?: readonly number[]
}

/** One way of breaking the bank, and the checks that it must survive. */
export interface Programme {
  readonly name: string
  readonly store: StoreName
  /** @throws {CannotRun} where this machine lacks what it needs */
  run(ask: Ask): Promise<Outcome>
}

/** This machine lacks what a programme needs; the message says what. With `CI=true` that is a failure, unless it is excused. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun'
  /** it lacks no component: this user may not do it */
  readonly excused: boolean

  constructor(message: string, { excused = false } = {}) {
    super(message)
    this.excused = excused
  }
}
