import type { Transaction, TransactionChange } from './transaction.ts'

/** What a reader who knows an account's list up to a place must do to know it up to another. */
export interface Synced {
  readonly added: readonly Transaction[]
  /** what was pending, and is posted now or held anew */
  readonly modified: readonly Transaction[]
  /** ids of what was pending and came to nothing, or is no longer shown */
  readonly removed: readonly string[]
}

interface Fate {
  /** whether the reader has it */
  readonly known: boolean
  /** as it stands at the end; null where nothing is shown */
  readonly row: Transaction | null
}

/**
 * Folds what happened since a place into what a reader from there must add, replace and forget. What happened to one
 * transaction within is told once, as it ended.
 * @param afterSequence what was held up to there is known to the reader
 * @param shown whether a consent shows what was booked or held at a time
 */
export function foldChanges(
  changes: readonly TransactionChange[],
  afterSequence: number,
  shown: (atMs: number) => boolean,
): Synced {
  const fates = new Map<string, Fate>()
  for (const change of changes) {
    const { held } = change
    const id = change.kind === 'removed' ? change.id : change.transaction.id
    // The first that is told of it says where it stood before.
    const wasShown = held !== null && held.sequence <= afterSequence && shown(held.atMs)
    const known = fates.get(id)?.known ?? wasShown
    const row = change.kind === 'removed' ? null : change.transaction
    fates.set(id, { known, row: row && shown(row.bookedAtMs) ? row : null })
  }
  return sorted(fates)
}

function sorted(fates: ReadonlyMap<string, Fate>): Synced {
  const added: Transaction[] = []
  const modified: Transaction[] = []
  const removed: string[] = []
  for (const [id, { known, row }] of fates) {
    if (row) (known ? modified : added).push(row)
    else if (known) removed.push(id)
  }
  return { added, modified, removed }
}
