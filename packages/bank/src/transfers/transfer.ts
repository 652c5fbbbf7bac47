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
