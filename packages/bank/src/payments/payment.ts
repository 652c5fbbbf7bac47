export type RailName = 'internal' | 'pesalink'
export type PaymentStatus = 'scheduled' | 'pending' | 'settled' | 'failed' | 'cancelled'

/** Who receives: Kenya has no IBAN, so an account is its number and its bank's two-digit code. */
export interface Payee {
  readonly type: 'account'
  readonly name: string
  readonly account_number: string
  readonly bank_code: string
}

/** What the payer wants done. */
export interface Instruction {
  readonly debtorAccountId: string
  readonly amountMinor: number
  readonly payee: Payee
  readonly rail: RailName
  readonly reference: string | null
  /** a calendar day in East Africa Time, or null for now */
  readonly executionDate: string | null
}

export interface Payment {
  readonly id: string
  readonly consentId: string
  readonly status: PaymentStatus
  readonly instruction: Instruction
  /** a code of the failures, when the status is failed */
  readonly failureCode: string | null
  readonly createdAtMs: number
  readonly updatedAtMs: number
}

export interface StoredPayment extends Payment {
  /** counts up per bank; pages go by it */
  readonly sequence: number
}
