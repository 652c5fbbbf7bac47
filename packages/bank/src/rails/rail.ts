import type { Payee, RailName } from '../payments/payment.ts'

/** What a scheme carries, and how long it takes. */
export interface Rail {
  readonly name: RailName
  readonly maxMinor: number
  reaches(payee: Payee): boolean
  /** 0: booked in the commit that takes the payment */
  readonly settlesAfterMs: number
  /** the bank's own account on this rail, where money leaves or waits; null where none is needed */
  readonly settlementAccountId: string | null
}
