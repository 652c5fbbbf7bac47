import type { BusinessHours } from '../calendar/business-hours.ts'

/**
 * Every figure of the rails, in one place. "Published" stands where a scheme says so in public; the rest are sandbox
 * defaults, which a bank replaces by its own tariff and hours. Amounts are minor units, a shilling is 100.
 */

/** Up to and including this amount, that fee. The last band has no end. */
export interface FeeBand {
  readonly upToMinor: number
  readonly feeMinor: number
}

const NO_END = Number.MAX_SAFE_INTEGER
const SECOND_MS = 1_000
const MINUTE_MS = 60_000

/** Wekeza's own bank code. A sandbox default: the Central Bank has assigned no such code. */
export const OWN_BANK_CODE = '77'

export const PESALINK = {
  /** a sandbox default */
  minMinor: 10_00,
  /** published by IPSL: up to KES 999,999 a transaction; a bank may set less */
  maxMinor: 999_999_00,
  /** how long the switch takes to confirm: a sandbox default */
  settlesAfterMs: 5 * SECOND_MS,
  /** a sandbox default */
  fees: [
    { upToMinor: 1_000_00, feeMinor: 0 },
    { upToMinor: 50_000_00, feeMinor: 45_00 },
    { upToMinor: 200_000_00, feeMinor: 75_00 },
    { upToMinor: NO_END, feeMinor: 150_00 },
  ],
} as const satisfies Figures

export const MPESA = {
  /** a sandbox default */
  minMinor: 1_00,
  /** KES 250,000 a transaction: a sandbox default after the published cap */
  maxMinor: 250_000_00,
  /** a sandbox default */
  settlesAfterMs: 10 * SECOND_MS,
  /** a sandbox default */
  fees: [
    { upToMinor: 100_00, feeMinor: 0 },
    { upToMinor: 1_500_00, feeMinor: 10_00 },
    { upToMinor: 20_000_00, feeMinor: 30_00 },
    { upToMinor: NO_END, feeMinor: 60_00 },
  ],
} as const satisfies Figures

export const RTGS = {
  /** a sandbox default */
  minMinor: 100_000_00,
  maxMinor: NO_END,
  /** a sandbox default */
  settlesAfterMs: 30 * MINUTE_MS,
  /** 08:30 to 15:00: a sandbox default */
  hours: { opensMinute: 8 * 60 + 30, closesMinute: 15 * 60 },
  /** a sandbox default */
  fees: [{ upToMinor: NO_END, feeMinor: 500_00 }],
} as const satisfies Figures & { hours: BusinessHours }

export const EFT = {
  /** a sandbox default */
  minMinor: 1_00,
  /** KES 999,999.99, above which the clearing house asks for RTGS: a sandbox default */
  maxMinor: 999_999_99,
  /** what comes before this minute of a business day goes with its batch: a sandbox default, 15:00 */
  cutOffMinute: 15 * 60,
  /** when the batch is confirmed, on the business day after it: a sandbox default, 11:00 */
  settlesMinute: 11 * 60,
  /** a sandbox default */
  fees: [{ upToMinor: NO_END, feeMinor: 50_00 }],
} as const satisfies Omit<Figures, 'settlesAfterMs'> & Record<string, unknown>

interface Figures {
  readonly minMinor: number
  readonly maxMinor: number
  readonly settlesAfterMs: number
  readonly fees: readonly FeeBand[]
}
