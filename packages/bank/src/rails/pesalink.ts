import { OWN_BANK_CODE } from './internal.ts'
import type { Rail } from './rail.ts'

/** PesaLink carries up to KES 999,999 a transaction (IPSL, FAQ); a bank may set less. */
const PESALINK_MAX_MINOR = 999_999_00

/** How long the switch takes to confirm. A sandbox default. */
const PESALINK_SETTLES_AFTER_MS = 5_000

/** To another Kenyan bank, at any hour. */
export const pesalink: Rail = {
  name: 'pesalink',
  maxMinor: PESALINK_MAX_MINOR,
  reaches: (payee) => payee.bank_code !== OWN_BANK_CODE,
  settlesAfterMs: PESALINK_SETTLES_AFTER_MS,
  settlementAccountId: 'acc_rail_pesalink',
}
