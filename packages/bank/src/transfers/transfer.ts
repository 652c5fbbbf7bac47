export type TransferStatus = 'pending' | 'settled' | 'failed'

/** Money between two accounts of one customer, booked at once unless the books are kept by a core outside. */
export interface Transfer {
  readonly id: string
  readonly consentId: string
  readonly status: TransferStatus
  readonly debtorAccountId: string
  readonly creditorAccountId: string
  readonly amountMinor: number
  readonly reference: string | null
  /** a code of the failures, when the status is failed */
  readonly failureCode: string | null
  readonly createdAtMs: number
}

export interface StoredTransfer extends Transfer {
  /** counts up per bank; pages go by it */
  readonly sequence: number
}
