/**
 * The tables that hold what a bank remembers. Whoever refers stands before what is referred to. The bank's clock is its
 * host's, and is not among them.
 */
export const BANK_TABLES = [
  'outbox',
  'event',
  'due',
  'answer',
  'core_cursor',
  'core_difference',
  'core_posting',
  'core_instruction',
  'posting',
  'pending_transaction',
  'beneficiary',
  'standing_order',
  'transfer',
  'refund',
  'risk_review',
  'payment_step',
  'payment',
  'bulk_item',
  'bulk_payment',
  'rail_state',
  'consent_read',
  'consent_period',
  'consent_act',
  'consent_holder',
  'consent',
  'account_customer',
  'account',
  'customer',
] as const
