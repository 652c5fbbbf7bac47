import type { Risk } from '../ports/risk.ts'

/** The most that leaves an account in one payment without a person looking. A sandbox default. */
export const SINGLE_PAYMENT_MAX_MINOR = 10_000_000_00

/** The simplest rule that a bank starts with: a limit on one payment. */
export function singlePaymentLimit(maxMinor: number = SINGLE_PAYMENT_MAX_MINOR): Risk {
  return {
    assess: async (instruction) => (instruction.amountMinor > maxMinor ? 'decline' : 'allow'),
  }
}
