import { businessDayAfter, businessDayFrom } from '../calendar/business-day.ts'
import { minuteOf, nairobiDay } from '../calendar/nairobi-day.ts'
import { feeOf } from './fee-of.ts'
import { EFT } from './figures.ts'
import { atOtherBank } from './other-bank.ts'
import type { Rail } from './rail.ts'

/** To another bank in batches: taken at any hour, sent at the cut-off of a business day, there on the next one. */
export const eft: Rail = {
  name: 'eft',
  minMinor: EFT.minMinor,
  maxMinor: EFT.maxMinor,
  wholeShillings: false,
  reaches: atOtherBank,
  feeMinor: (amountMinor) => feeOf(EFT.fees, amountMinor),
  opensAtMs: (atMs) => atMs,
  settlesAtMs: (submittedAtMs) =>
    minuteOf(businessDayAfter(batchDay(submittedAtMs)), EFT.settlesMinute),
  settlementAccountId: 'acc_rail_eft',
}

/** The business day with whose batch it goes. */
function batchDay(submittedAtMs: number): string {
  const today = nairobiDay(submittedAtMs)
  const inTime = submittedAtMs < minuteOf(today, EFT.cutOffMinute)
  return inTime ? businessDayFrom(today) : businessDayAfter(today)
}
