/** Money between two accounts of one customer, booked at once. */
export interface Transfer {
  readonly id: string
  readonly consentId: string
  readonly debtorAccountId: string
  readonly creditorAccountId: string
  readonly amountMinor: number
  readonly reference: string | null
  readonly createdAtMs: number
}

export interface StoredTransfer extends Transfer {
  /** counts up per bank; pages go by it */
  readonly sequence: number
}
