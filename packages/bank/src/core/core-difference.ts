/** What is not the same here and in the core, until somebody or something has put it right. */
export interface CoreDifference {
  /** one row for one subject and kind: `waiting:pay_…` */
  readonly id: string
  readonly kind: DifferenceKind
  /** the instruction, the core's posting or the account that it is about */
  readonly subjectId: string
  /** what is known, as a sentence; no name and no text of a customer */
  readonly says: string
  readonly foundAtMs: number
  /** null: it is still so */
  readonly resolvedAtMs: number | null
}

export type DifferenceKind =
  /** the core has not said what became of an instruction */
  | 'waiting'
  /** the core said that it booked, and its postings do not have it */
  | 'missing'
  /** the core booked one instruction more than once */
  | 'doubled'
  /** the core booked something else than it was asked, or what it had refused */
  | 'mismatched'
  /** a posting on an account that the core itself does not know */
  | 'stray'

export function difference(
  kind: DifferenceKind,
  subjectId: string,
  says: string,
  foundAtMs: number,
): CoreDifference {
  return { id: differenceId(kind, subjectId), kind, subjectId, says, foundAtMs, resolvedAtMs: null }
}

export function differenceId(kind: DifferenceKind, subjectId: string): string {
  return `${kind}:${subjectId}`
}
