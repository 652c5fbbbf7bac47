import type { Account } from '../accounts/account.ts'
import type { Change } from '../changes.ts'
import type { Consent } from '../consents/consent.ts'
import type { CoreBanking } from '../ports/core-banking.ts'
import type { Ids } from '../ports/ids.ts'
import type { RailState } from '../rails/rail-state.ts'
import { checkFunds } from './check-funds.ts'
import { chooseCourse } from './choose-course.ts'
import { failPayment } from './fail-payment.ts'
import { awaitRail } from './first-step.ts'
import { heldMinor, holdOn } from './held.ts'
import { movePayment } from './move-payment.ts'
import type { Payment, RailName } from './payment.ts'

export interface Passing {
  readonly payment: Payment
  readonly consent: Consent
  readonly debtor: Account
  readonly states: readonly RailState[]
  readonly atMs: number
}

/**
 * A pending payment is given to the first of these rails that takes it, or waits for one, or fails with the reason.
 * @param reason a word for its history, where it is not that another rail took over
 * @param otherwise what it fails with where none of them is left
 */
export function passToRail(
  { payment, consent, debtor, states, atMs }: Passing,
  among: readonly RailName[],
  words: { readonly reason: string; readonly otherwise: string },
  core: CoreBanking,
  ids: Ids,
): Change[] {
  const chosen = chooseCourse(payment.instruction, states, atMs, among)
  if (!chosen.ok) return failPayment(payment, consent, words.otherwise, ids, atMs)
  const { course } = chosen
  const reason = course.reason ?? words.reason
  const moved = movePayment(payment, { ...course, reason }, ids, atMs)
  const moreMinor = heldMinor(moved.payment) - heldMinor(payment)
  const unfunded = moreMinor > 0 ? checkFunds(debtor, moreMinor) : undefined
  if (unfunded) return failPayment(payment, consent, unfunded.code, ids, atMs)
  return [
    ...moved.changes,
    ...holdOn(payment, moved.payment, atMs),
    ...awaitRail(moved.payment, undefined, core, atMs),
  ]
}
