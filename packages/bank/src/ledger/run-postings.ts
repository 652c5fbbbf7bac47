import { assertBalanced, type Entry, type Posting } from './entry.ts'

/** What a run of postings does to one account. */
export interface AccountRun {
  readonly accountId: string
  /** all of its postings together */
  readonly netMinor: number
  /** how far they take it below where it began at the lowest: zero or less */
  readonly lowestMinor: number
}

/** A posting in its place. */
export interface RunPosting {
  readonly entry: Entry
  readonly posting: Posting
  /** what its account has changed by since the run began, this posting included */
  readonly sinceMinor: number
}

/**
 * Adds up entries that are posted one after the other, so that each account is touched once: whoever has at least
 * `-lowestMinor` available can give each of them in its turn.
 * @throws if one of them is not balanced
 */
export function runPostings(entries: readonly Entry[]): {
  readonly accounts: readonly AccountRun[]
  readonly postings: readonly RunPosting[]
} {
  const runs = new Map<string, { netMinor: number; lowestMinor: number }>()
  const postings = entries.flatMap((entry) =>
    assertBalanced(entry).postings.map((posting): RunPosting => {
      const run = runs.get(posting.accountId) ?? { netMinor: 0, lowestMinor: 0 }
      run.netMinor += posting.amountMinor
      run.lowestMinor = Math.min(run.lowestMinor, run.netMinor)
      runs.set(posting.accountId, run)
      return { entry, posting, sinceMinor: run.netMinor }
    }),
  )
  return { accounts: [...runs].map(([accountId, run]) => ({ accountId, ...run })), postings }
}
