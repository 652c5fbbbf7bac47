export type RailName = 'internal' | 'pesalink' | 'mpesa' | 'rtgs' | 'eft'
export type PaymentStatus =
  | 'scheduled'
  | 'in_review'
  | 'pending'
  | 'settled'
  | 'failed'
  | 'cancelled'

/** An account: Kenya has no IBAN, so it is its number and its bank's two-digit code. */
export interface AccountPayee {
  readonly type: 'account'
  readonly name: string
  readonly account_number: string
  readonly bank_code: string
}

/** Whoever has a phone with mobile money: twelve digits from 254 on, without a plus. */
export interface MobilePayee {
  readonly type: 'mobile'
  readonly name: string
  readonly phone_number: string
}

/** A business that is paid by its paybill number and the payer's account with it. */
export interface PaybillPayee {
  readonly type: 'paybill'
  readonly name: string
  readonly paybill_number: string
  readonly account_reference: string
}

/** A shop that is paid by its till number. */
export interface TillPayee {
  readonly type: 'till'
  readonly name: string
  readonly till_number: string
}

/** Who receives. */
export type Payee = AccountPayee | MobilePayee | PaybillPayee | TillPayee

/** What the payer wants done. */
export interface Instruction {
  readonly debtorAccountId: string
  readonly amountMinor: number
  readonly payee: Payee
  readonly rail: RailName
  /** which rails may carry it instead, in this order */
  readonly fallbackRails: readonly RailName[]
  readonly reference: string | null
  /** a calendar day in East Africa Time, or null for now */
  readonly executionDate: string | null
}

export interface Payment {
  readonly id: string
  readonly consentId: string
  /** the bulk payment that it is an item of; left out: none */
  readonly bulkPaymentId?: string
  readonly status: PaymentStatus
  readonly instruction: Instruction
  /** the rail that carries it, or is to: the consented one, or one that may instead */
  readonly carriedBy: RailName
  /** taken from the payer on top of the amount */
  readonly feeMinor: number
  /** what came back of the amount */
  readonly refundedMinor: number
  /** when its rail took it; null while it waits for its day, a person, or its rail to open */
  readonly submittedAtMs: number | null
  /** when its money is expected to have moved; null while nobody can say */
  readonly expectedAtMs: number | null
  /** a code of the failures, when the status is failed */
  readonly failureCode: string | null
  /** how many steps its history has; it is moved only if nobody has moved it since it was read */
  readonly steps: number
  readonly createdAtMs: number
  readonly updatedAtMs: number
}

/** What changes when a payment moves on, beside its history. */
export type PaymentMove = Pick<
  Payment,
  | 'status'
  | 'carriedBy'
  | 'feeMinor'
  | 'submittedAtMs'
  | 'expectedAtMs'
  | 'failureCode'
  | 'updatedAtMs'
>

export interface StoredPayment extends Payment {
  /** counts up per bank; pages go by it */
  readonly sequence: number
}
