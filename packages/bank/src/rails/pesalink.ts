import { feeOf } from './fee-of.ts'
import { PESALINK } from './figures.ts'
import { atOtherBank } from './other-bank.ts'
import type { Rail } from './rail.ts'

/** To another Kenyan bank, at any hour of any day. */
export const pesalink: Rail = {
  name: 'pesalink',
  minMinor: PESALINK.minMinor,
  maxMinor: PESALINK.maxMinor,
  wholeShillings: false,
  reaches: atOtherBank,
  feeMinor: (amountMinor) => feeOf(PESALINK.fees, amountMinor),
  opensAtMs: (atMs) => atMs,
  settlesAtMs: (submittedAtMs) => submittedAtMs + PESALINK.settlesAfterMs,
  settlementAccountId: 'acc_rail_pesalink',
}
