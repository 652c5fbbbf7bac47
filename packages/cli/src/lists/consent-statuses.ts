/** Where a consent can stand, in the order of its life. */
export const CONSENT_STATUSES = [
  'awaiting_authorisation',
  'awaiting_co_holder',
  'authorised',
  'rejected',
  'revoked',
  'expired',
  'consumed',
] as const
