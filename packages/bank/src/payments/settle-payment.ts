import type { Change } from '../changes.ts'
import type { CoreBanking } from '../ports/core-banking.ts'
import type { Ids } from '../ports/ids.ts'
import { rails } from '../rails/check-rail.ts'
import { stateOf } from '../rails/rail-state.ts'
import { railsOf } from './choose-course.ts'
import { completePayment } from './complete-payment.ts'
import { type Passing, passToRail } from './pass-to-rail.ts'

/**
 * The rail has answered: what was held leaves the account, or the next of the consented rails is tried. Safe to run
 * twice, since only a pending payment moves.
 */
export function settlePayment(passing: Passing, core: CoreBanking, ids: Ids): Change[] {
  const { payment, debtor, states, atMs } = passing
  const { status, carriedBy, submittedAtMs } = payment
  if (status !== 'pending' || submittedAtMs === null) return []
  if (stateOf(carriedBy, states).state === 'failing') return passOn(passing, core, ids)
  const accountId = rails[carriedBy].settlementAccountId
  if (accountId === null) throw new Error(`${payment.id}: ${carriedBy} settles at once`)
  return completePayment(payment, debtor, accountId, core, ids, atMs)
}

/** What a rail refused, the ones after it may still carry. */
function passOn(passing: Passing, core: CoreBanking, ids: Ids): Change[] {
  const consented = railsOf(passing.payment.instruction)
  const rest = consented.slice(consented.indexOf(passing.payment.carriedBy) + 1)
  const words = { reason: 'fallback', otherwise: 'rail_failed' }
  return passToRail(passing, rest, words, core, ids)
}
