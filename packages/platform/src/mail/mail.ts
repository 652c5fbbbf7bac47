/** A message that is to be sent; it stands in the same commit as its cause. */
export interface Mail {
  readonly id: string
  readonly to: string
  readonly subject: string
  /** plain text; it may hold a token, so a host keeps it sealed, and forgets it once it was sent */
  readonly text: string
  readonly createdAtMs: number
}
