import type { Account } from '../accounts/account.ts'
import type { Instruction } from '../payments/payment.ts'
import type { RiskVerdict } from '../ports/risk.ts'
import type { SimulatedOutcome, Simulation } from '../ports/simulation.ts'
import type { RailState } from '../rails/rail-state.ts'

/** What a payment is decided by, as far as it can be played. */
interface Read {
  readonly debtor?: Account | undefined
  readonly creditor?: Account | undefined
  readonly verdict?: RiskVerdict
  readonly states?: readonly RailState[]
}

const DAY_MS = 86_400_000
const PLAYED = { code: 'simulated', detail: 'The amount or the payee asks a test bank for this.' }

/**
 * What was read for a payment, as it would be read if what the payment asks for were so. Everything after it is the
 * real way: the same rules, the same refusals.
 * @param simulation a live bank has none, and gets back what it gave
 */
export function asPlayed<Given extends Read>(
  simulation: Simulation | undefined,
  instruction: Pick<Instruction, 'amountMinor' | 'payee' | 'rail'>,
  read: Given,
): Given {
  const outcome = simulation?.outcomeOf(instruction)
  return outcome ? { ...read, ...playing(outcome, instruction, read) } : read
}

function playing(
  outcome: SimulatedOutcome,
  { rail }: Pick<Instruction, 'rail'>,
  { debtor, states }: Read,
): Read {
  switch (outcome) {
    case 'insufficient_funds':
      return debtor ? { debtor: emptied(debtor) } : {}
    case 'account_dormant':
      return debtor ? { debtor: { ...debtor, status: 'dormant' } } : {}
    case 'payee_account_not_found':
      return { creditor: undefined }
    case 'risk_declined':
      return { verdict: { decision: 'deny', reasons: [PLAYED] } }
    case 'in_review':
      return { verdict: { decision: 'review', reasons: [PLAYED] } }
    case 'rail_closed':
      return states ? { states: standing(rail, states, { state: 'closed' }) } : {}
    case 'rail_failed':
      return states ? { states: standing(rail, states, { state: 'failing' }) } : {}
    case 'settles_after_a_day':
      return states ? { states: standing(rail, states, { delayMs: DAY_MS }) } : {}
    case 'settles_at_once':
      return states ? { states: standing(rail, states, { delayMs: -Infinity }) } : {}
  }
}

/** All that it has is held. */
function emptied(account: Account): Account {
  return { ...account, heldMinor: account.bookedMinor + (account.overdraftMinor ?? 0) }
}

/** Only the rail that was asked for stands so: those that may carry it instead are as they are. */
function standing(
  rail: Instruction['rail'],
  states: readonly RailState[],
  stands: Partial<RailState>,
): readonly RailState[] {
  if (rail === 'internal') return states
  const others = states.filter((one) => one.rail !== rail)
  return [...others, { rail, state: 'open', delayMs: 0, ...stands }]
}
