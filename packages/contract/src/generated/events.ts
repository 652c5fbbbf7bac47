// Generated from spec/ by `npx pnpm generate`. Do not edit: change spec/ and generate again.
export const eventTypes = [
  "payment.scheduled",
  "payment.pending",
  "payment.settled",
  "payment.failed",
  "payment.cancelled",
  "transfer.settled",
  "consent.awaiting_co_holder",
  "consent.authorised",
  "consent.rejected",
  "consent.revoked",
  "consent.expired",
  "consent.consumed",
  "consent.renewed"
] as const
