import type { Event } from '@wekeza/sdk'

/** What became of an event, once for each try. */
export interface Told {
  /**
   * taken: the receiver answered 2xx. refused: it answered something else. unreachable: it did not answer. left_out:
   * the types that were asked for leave it out. withdrawn: it may not be heard any more, so it was not sent again.
   */
  readonly kind: 'taken' | 'refused' | 'unreachable' | 'left_out' | 'withdrawn'
  readonly event: Event
  /** 1 is the first; null where it was not sent */
  readonly attempt: number | null
  readonly status: number | null
  readonly durationMs: number | null
  /** why it was not taken, in words */
  readonly why: string | null
  /** when it is tried again; null: not by itself */
  readonly againInMs: number | null
}

/** How many events, each counted once, by what became of it. */
export interface Tally {
  heard: number
  /** beside those that were heard */
  resent: number
  taken: number
  notTaken: number
  leftOut: number
}
