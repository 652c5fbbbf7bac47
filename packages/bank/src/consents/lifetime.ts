import type { ConsentKind } from './consent.ts'

const DAY_MS = 86_400_000

/** How long a consent may last and lasts if nothing is said, by kind. Bank settings, sandbox defaults. */
export const LIFETIME: Record<ConsentKind, { defaultMs: number; maxMs: number }> = {
  account_access: { defaultMs: 180 * DAY_MS, maxMs: 180 * DAY_MS },
  single_payment: { defaultMs: DAY_MS, maxMs: 180 * DAY_MS },
  recurring_payment: { defaultMs: 365 * DAY_MS, maxMs: 365 * DAY_MS },
  bulk_payment: { defaultMs: DAY_MS, maxMs: 180 * DAY_MS },
  refunds: { defaultMs: 365 * DAY_MS, maxMs: 365 * DAY_MS },
  funds_confirmation: { defaultMs: 180 * DAY_MS, maxMs: 180 * DAY_MS },
}
