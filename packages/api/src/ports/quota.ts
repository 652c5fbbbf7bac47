import type { QuotaCounter } from '@wekeza/platform'

/** How many calls of a day organisations have, by their plans, and how many of them they have made. */
export interface Quota {
  /**
   * What the organisation's plan lets through on the present Nairobi day of a bank. In the same turn where it is known.
   * @param nowMs in the time of that bank
   * @returns null: as many as it likes
   */
  maxOf(
    organisationId: string,
    bankKey: string,
    nowMs: number,
  ): number | null | Promise<number | null>
  /** The organisation has another plan: it is read anew. */
  forget(organisationId: string): void
  readonly counter: QuotaCounter
}
