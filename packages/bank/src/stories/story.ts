import type { JournalEvent } from '../events/event.ts'
import type { Attempt, Delivery } from '../webhooks/delivery.ts'

/** What a movement did to one side of the books: less than nothing where money left it. */
export interface SideSum {
  readonly side: 'debtor' | 'creditor' | 'bank_fees'
  readonly amountMinor: number
}

/** One thing that became of what a request made or changed. */
export type StoryStep =
  | {
      readonly kind: 'booking'
      readonly atMs: number
      /** the debtor's */
      readonly transactionId: string
      /** they come to nothing together */
      readonly sums: readonly SideSum[]
    }
  | { readonly kind: 'event'; readonly atMs: number; readonly event: JournalEvent }
  | {
      readonly kind: 'attempt'
      readonly atMs: number
      readonly delivery: Delivery
      readonly attempt: Attempt
    }

/** Where a story begins: what it is about, and when whoever tells it came to it, in bank time. */
export interface StoryAsk {
  readonly resourceId: string
  readonly sinceMs: number
}
