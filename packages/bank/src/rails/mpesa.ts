import { feeOf } from './fee-of.ts'
import { MPESA } from './figures.ts'
import type { Rail } from './rail.ts'

/** To a phone, a paybill or a till, at any hour of any day, in whole shillings. */
export const mpesa: Rail = {
  name: 'mpesa',
  minMinor: MPESA.minMinor,
  maxMinor: MPESA.maxMinor,
  wholeShillings: true,
  reaches: (payee) => payee.type !== 'account',
  feeMinor: (amountMinor) => feeOf(MPESA.fees, amountMinor),
  opensAtMs: (atMs) => atMs,
  settlesAtMs: (submittedAtMs) => submittedAtMs + MPESA.settlesAfterMs,
  settlementAccountId: 'acc_rail_mpesa',
}
