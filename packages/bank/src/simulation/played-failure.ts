import type { FailureCode } from '../failure.ts'
import type { Instruction } from '../payments/payment.ts'
import type { SimulatedOutcome, Simulation } from '../ports/simulation.ts'

/**
 * With what an item of a file fails that asks for it. Its money was held and its payee looked up when the file was
 * taken, so that nothing of this is read again; and no person looks at an item.
 */
const failures: { readonly [Outcome in SimulatedOutcome]?: FailureCode } = {
  insufficient_funds: 'insufficient_funds',
  payee_account_not_found: 'payee_account_not_found',
  risk_declined: 'risk_declined',
  in_review: 'risk_declined',
}

export function playedFailure(
  simulation: Simulation | undefined,
  asked: Pick<Instruction, 'amountMinor' | 'payee' | 'rail'>,
): FailureCode | null {
  const outcome = simulation?.outcomeOf(asked)
  if (outcome === 'payee_account_not_found' && asked.rail !== 'internal') return null
  return (outcome && failures[outcome]) ?? null
}
