import type { Payee, RailName } from '../payments/payment.ts'

/** What a scheme carries, when, for how much, and how long it takes. */
export interface Rail {
  readonly name: RailName
  readonly minMinor: number
  readonly maxMinor: number
  /** it knows no cents */
  readonly wholeShillings: boolean
  reaches(payee: Payee): boolean
  /** what the payer pays on top */
  feeMinor(amountMinor: number): number
  /** the first moment from this one on at which it takes an instruction */
  opensAtMs(atMs: number): number
  /** when it confirms what it took then; the same moment: booked in the commit that takes the payment */
  settlesAtMs(submittedAtMs: number): number
  /** the bank's own account on this rail, where money leaves or waits; null where none is needed */
  readonly settlementAccountId: string | null
}
