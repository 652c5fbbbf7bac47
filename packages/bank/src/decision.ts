import type { Change } from './changes.ts'
import type { Failure } from './failure.ts'

export interface Refusal {
  readonly ok: false
  readonly failure: Failure
}

/** What a rule decided: the changes to commit beside what they make, or why not. */
export type Decision<Made extends object> =
  | ({ readonly ok: true; readonly changes: readonly Change[] } & Made)
  | Refusal

export function refuse(failure: Failure): Refusal {
  return { ok: false, failure }
}
