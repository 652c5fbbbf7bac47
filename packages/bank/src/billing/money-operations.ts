/** Operations that move money, by their names in the contract; of a bulk payment each item that became a payment. */
export const MONEY_OPERATIONS = [
  'createBulkPayment',
  'createPayment',
  'createRefund',
  'createTransfer',
] as const
export type MoneyOperation = (typeof MONEY_OPERATIONS)[number]

/** How often an application moved money in one way on a Nairobi day, as the books have it. */
export interface MoneyOperations {
  readonly applicationId: string
  readonly operationId: MoneyOperation
  readonly day: string
  readonly count: number
}

/** A fee that was taken for a payment. */
export interface PaidFee {
  readonly paymentId: string
  readonly applicationId: string
  /** when the payment settled */
  readonly atMs: number
  readonly feeMinor: number
}
