import { opensAtMs } from '../calendar/business-hours.ts'
import { feeOf } from './fee-of.ts'
import { RTGS } from './figures.ts'
import { atOtherBank } from './other-bank.ts'
import type { Rail } from './rail.ts'

/** Large sums to another bank, one by one, within the hours of a business day. */
export const rtgs: Rail = {
  name: 'rtgs',
  minMinor: RTGS.minMinor,
  maxMinor: RTGS.maxMinor,
  wholeShillings: false,
  reaches: atOtherBank,
  feeMinor: (amountMinor) => feeOf(RTGS.fees, amountMinor),
  opensAtMs: (atMs) => opensAtMs(atMs, RTGS.hours),
  settlesAtMs: (submittedAtMs) => submittedAtMs + RTGS.settlesAfterMs,
  settlementAccountId: 'acc_rail_rtgs',
}
