/**
 * The tables that hold what a bank remembers. Whoever refers stands before what is referred to. The bank's clock is its
 * host's, and is not among them.
 */
export const BANK_TABLES = [
  'outbox',
  'event',
  'due',
  'answer',
  'posting',
  'transfer',
  'payment',
  'consent_read',
  'consent_period',
  'consent_act',
  'consent_holder',
  'consent',
  'account_customer',
  'account',
  'customer',
] as const
