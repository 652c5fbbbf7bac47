/** A posting that an outside core has booked on one of its accounts. */
export interface CorePosting {
  /** the core's own: whatever comes again under it is the same posting */
  readonly id: string
  readonly accountId: string
  /** negative where money left the account */
  readonly amountMinor: number
  readonly bookedAtMs: number
  readonly description: string
  readonly counterparty: string | null
  /** the instruction of ours that caused it; null: the core did that by itself */
  readonly instructionId: string | null
}

/** A posting of the core that was taken in, once. */
export interface TakenPosting extends CorePosting {
  /**
   * mirrored: written into the ledger as it came; recognised: a leg of what is in the ledger already; set aside: it
   * contradicts what was asked, so it is in no account here, and a difference names it
   */
  readonly taken: 'mirrored' | 'recognised' | 'set_aside'
}
