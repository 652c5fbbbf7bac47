import type { RailName } from '../payments/payment.ts'
import { rails } from './check-rail.ts'

/** The fee of the dearest of the rails that may carry an amount, in minor units: so much a payer has to reckon with. */
export function highestFeeMinor(names: readonly RailName[], amountMinor: number): number {
  return Math.max(...names.map((name) => rails[name].feeMinor(amountMinor)))
}
