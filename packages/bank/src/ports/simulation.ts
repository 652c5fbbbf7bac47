import type { Instruction } from '../payments/payment.ts'

/** What a payment on a test bank may ask to meet. */
export type SimulatedOutcome =
  | 'insufficient_funds'
  | 'account_dormant'
  | 'payee_account_not_found'
  | 'risk_declined'
  | 'in_review'
  | 'rail_closed'
  | 'rail_failed'
  | 'settles_after_a_day'
  | 'settles_at_once'

/** What a test bank plays for those who test against it. A live bank has none. */
export interface Simulation {
  /** What this payment asks to meet; undefined: whatever is so. */
  outcomeOf(asked: Pick<Instruction, 'amountMinor' | 'payee'>): SimulatedOutcome | undefined
}
