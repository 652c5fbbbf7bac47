import type { Change } from '../changes.ts'
import type { CoreBanking } from '../ports/core-banking.ts'
import type { Ids } from '../ports/ids.ts'
import { railsOf } from './choose-course.ts'
import { failPayment } from './fail-payment.ts'
import { type Passing, passToRail } from './pass-to-rail.ts'
import { stillConsented } from './still-consented.ts'

/** The hour has come at which a payment's rail takes it. Safe to run twice: what a rail has taken is not given again. */
export function submitPayment(passing: Passing, core: CoreBanking, ids: Ids): Change[] {
  const { payment, consent, atMs } = passing
  const { status, submittedAtMs, instruction } = payment
  if (status !== 'pending' || submittedAtMs !== null) return []
  if (consent.status === 'revoked')
    return failPayment(payment, consent, 'consent_revoked', ids, atMs)
  const words = { reason: 'rail_opened', otherwise: 'rail_closed' }
  const passed = passToRail(passing, railsOf(instruction), words, core, ids)
  return [...stillConsented(consent), ...passed]
}
