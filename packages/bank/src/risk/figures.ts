/** What the rules go by. Amounts in cents, times in milliseconds. */
export interface RiskFigures {
  /** one payment of so much is looked at */
  readonly reviewFromMinor: number
  /** one payment of more is refused */
  readonly denyAboveMinor: number
  /** a payment is out of habit from this much on, … */
  readonly habitFromMinor: number
  /** … if it is so many times what the account pays on average, … */
  readonly habitTimes: number
  /** … known from so many payments at least */
  readonly habitPaymentsMin: number
  readonly windowMs: number
  /** so many payments in the window, this one included, are as they should be */
  readonly windowPaymentsMax: number
  readonly windowMaxMinor: number
  /** from this much on, a payee that was never paid before is looked at */
  readonly newPayeeFromMinor: number
  /** from this much on, a payment in the night is looked at */
  readonly nightFromMinor: number
  /** hours of the day in Nairobi: from the first up to the second */
  readonly nightHours: readonly [from: number, to: number]
  /** an account that was silent for so long sleeps, … */
  readonly silenceMs: number
  /** … and is looked at when it wakes with so much */
  readonly wakingFromMinor: number
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** Sandbox defaults: no bank's real figures. Below KES 50,000 nothing but the number of payments is ever looked at. */
export const SANDBOX_FIGURES: RiskFigures = {
  reviewFromMinor: 2_000_000_00,
  denyAboveMinor: 10_000_000_00,
  habitFromMinor: 1_500_000_00,
  habitTimes: 20,
  habitPaymentsMin: 5,
  windowMs: DAY_MS,
  windowPaymentsMax: 50,
  windowMaxMinor: 20_000_000_00,
  newPayeeFromMinor: 1_800_000_00,
  nightFromMinor: 1_200_000_00,
  nightHours: [22, 5],
  silenceMs: 180 * DAY_MS,
  wakingFromMinor: 50_000_00,
}

/**
 * Payments of less are small: they are refused or allowed without a look at what went before, so that they cost no
 * read, and they are not counted. What they can come to is bounded by their consents. A sandbox default; the stores'
 * index `payment_by_debtor` holds the others, so that another figure needs another index.
 */
export const SMALL_PAYMENT_MINOR = 10_000_00

/** How many payments back the rules look: as many as the window may hold. */
export const RECENT_PAYMENTS_MAX = SANDBOX_FIGURES.windowPaymentsMax
