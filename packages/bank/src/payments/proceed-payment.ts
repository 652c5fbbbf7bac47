import type { Account } from '../accounts/account.ts'
import type { Change } from '../changes.ts'
import type { Consent } from '../consents/consent.ts'
import { leaveToCore } from '../core/leave-to-core.ts'
import type { CoreBanking } from '../ports/core-banking.ts'
import type { Ids } from '../ports/ids.ts'
import type { RailState } from '../rails/rail-state.ts'
import { checkFunds } from './check-funds.ts'
import { chooseCourse } from './choose-course.ts'
import { failPayment } from './fail-payment.ts'
import { awaitRail, firstStep } from './first-step.ts'
import { heldMinor, holdOn, isHeld, releaseHeld } from './held.ts'
import { releasePayment } from './hold-payment.ts'
import { movePayment } from './move-payment.ts'
import { movesAtMs } from './moves-at.ts'
import type { Payment } from './payment.ts'
import { stillConsented } from './still-consented.ts'

export interface Proceeding {
  readonly payment: Payment
  readonly consent: Consent
  readonly debtor: Account
  readonly creditor: Account | undefined
  readonly states: readonly RailState[]
  readonly atMs: number
}

/**
 * A payment that waited for its day or for a person goes to its rail, or fails with the reason. What is held for it
 * already counts as its own.
 * @param reason a word for its history, where its course has none
 */
export function proceedPayment(
  proceeding: Proceeding,
  reason: string,
  core: CoreBanking,
  ids: Ids,
): Change[] {
  const { payment, consent, states, atMs } = proceeding
  const fail = (code: string) => failPayment(payment, consent, code, ids, atMs)
  if (consent.status === 'revoked') return fail('consent_revoked')
  if (movesAtMs(payment.instruction, atMs) > atMs) return waitForDay(proceeding, reason, core, ids)
  const chosen = chooseCourse(payment.instruction, states, atMs)
  if (!chosen.ok) return fail(chosen.failure.code)
  const course = leaveToCore(chosen.course, core)
  const goes = { ...course, reason: course.reason ?? reason }
  const moved = movePayment(payment, goes, ids, atMs)
  const obstacle = obstacleTo(proceeding, moved.payment)
  if (obstacle) return fail(obstacle)
  const books = moneyOf(proceeding, moved.payment, core)
  return [...stillConsented(consent), ...books, ...moved.changes]
}

/** A person let it go before its day: it holds nothing until then. */
function waitForDay(
  { payment, debtor, creditor, atMs }: Proceeding,
  reason: string,
  core: CoreBanking,
  ids: Ids,
): Change[] {
  const moved = movePayment(payment, { status: 'scheduled', reason }, ids, atMs)
  const books = firstStep(moved.payment, debtor, creditor, core, atMs)
  return [...releaseHeld(payment), ...books, ...moved.changes]
}

function obstacleTo({ payment, debtor, creditor }: Proceeding, moved: Payment): string | undefined {
  if (moved.carriedBy === 'internal' && !creditor) return 'payee_account_not_found'
  const ownMinor = isHeld(payment) ? heldMinor(payment) : 0
  const free = { ...debtor, heldMinor: debtor.heldMinor - ownMinor }
  return checkFunds(free, heldMinor(moved))?.code
}

/** What becomes of the money: held or booked, and of what was held before. */
function moneyOf(
  { payment, debtor, creditor, atMs }: Proceeding,
  moved: Payment,
  core: CoreBanking,
): Change[] {
  if (!isHeld(payment)) return firstStep(moved, debtor, creditor, core, atMs)
  if (moved.status === 'pending')
    return [...holdOn(payment, moved, atMs), ...awaitRail(moved, creditor, core, atMs)]
  return [...releasePayment(payment, 'posted'), ...firstStep(moved, debtor, creditor, core, atMs)]
}
