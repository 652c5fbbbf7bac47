import type { CorePosting } from '../core/core-posting.ts'

export const OPENED_AT_MS = Date.parse('2026-01-01T06:00:00.000Z')

type Booking = Pick<CorePosting, 'accountId' | 'amountMinor' | 'instructionId'>

/** The books of a pretended core, each account opened with the same amount. */
export function pretendBooks(accountIds: readonly string[], openingMinor: number) {
  const booked: CorePosting[] = []
  const leftOut: CorePosting[] = []

  function book(one: Booking): void {
    const said = { bookedAtMs: OPENED_AT_MS, description: 'At the core', counterparty: null }
    booked.push({ id: `cp_${booked.length + 1}`, ...said, ...one })
  }
  for (const accountId of accountIds)
    book({ accountId, amountMinor: openingMinor, instructionId: null })

  const on = (accountId: string) =>
    [...booked, ...leftOut].filter((posting) => posting.accountId === accountId)
  return {
    /** everything in order, as the feed shows it; what is pushed by a test happened at the core */
    booked,
    /** what happened, and the feed does not show */
    leftOut,
    book,
    /** what really happened on one account */
    on,
    sumMinor: (accountId: string) =>
      on(accountId).reduce((sum, { amountMinor }) => sum + amountMinor, 0),
  }
}

export type PretendBooks = ReturnType<typeof pretendBooks>
