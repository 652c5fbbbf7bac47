export type Outcome = 'passed' | 'failed' | 'known' | 'skipped'

/** How one case went. */
export interface CaseResult {
  readonly id: string
  readonly name: string
  /** the operation that it is about; null where there is none */
  readonly operation: string | null
  /** known: it fails, and the baseline says so. skipped: the target lacks what it needs, as `detail` says */
  readonly outcome: Outcome
  readonly durationMs: number
  /** what was expected and what was received; or that a baseline is out of date */
  readonly detail?: string
  /** a command that sends the decisive request again, with secrets masked */
  readonly curl?: string
}

export interface Report {
  readonly baseUrl: string
  readonly passed: number
  readonly failed: number
  readonly known: number
  readonly skipped: number
  readonly durationMs: number
  /** in the order in which they ran */
  readonly cases: readonly CaseResult[]
}
