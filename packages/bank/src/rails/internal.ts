import type { Rail } from './rail.ts'

/** Wekeza's own bank code. A sandbox default: the Central Bank has assigned no such code. */
export const OWN_BANK_CODE = '77'

/** From one Wekeza account to another, on the bank's own books. */
export const internal: Rail = {
  name: 'internal',
  maxMinor: Number.MAX_SAFE_INTEGER,
  reaches: (payee) => payee.bank_code === OWN_BANK_CODE,
  settlesAfterMs: 0,
  settlementAccountId: null,
}
