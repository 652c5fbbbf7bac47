import type { Account } from '../accounts/account.ts'
import { leaveToCore } from '../core/leave-to-core.ts'
import { type Decision, refuse } from '../decision.ts'
import type { Failure } from '../failure.ts'
import type { CoreBanking } from '../ports/core-banking.ts'
import type { Ids } from '../ports/ids.ts'
import type { RiskVerdict } from '../ports/risk.ts'
import { checkRail, rails } from '../rails/check-rail.ts'
import { ownAccountNumber } from '../rails/internal.ts'
import type { RailState } from '../rails/rail-state.ts'
import { openReview } from '../risk/open-review.ts'
import { checkFunds } from './check-funds.ts'
import { type Course, chooseCourse, courseBy } from './choose-course.ts'
import { firstStep } from './first-step.ts'
import { heldMinor } from './held.ts'
import { movesAtMs } from './moves-at.ts'
import type { Instruction, Payment } from './payment.ts'
import { paymentEvent } from './payment-event.ts'
import { firstStepOf } from './payment-step.ts'

export interface Taking {
  readonly consentId: string
  readonly instruction: Instruction
  readonly debtor: Account
  /** where an internal payment goes; undefined where there is no such account */
  readonly creditor: Account | undefined
  /** how the rails stand, where somebody has set them */
  readonly states: readonly RailState[]
  readonly verdict: RiskVerdict
  readonly atMs: number
}

/**
 * Takes a payment that its consent allows: whom it reaches, by which rail, what the bank thinks of it, and whether the
 * money is there. What it uses up of its consent is its caller's to add.
 */
export function takePayment(
  taking: Taking,
  core: CoreBanking,
  ids: Ids,
): Decision<{ payment: Payment }> {
  const { instruction, debtor, creditor, verdict, atMs } = taking
  const { rail, payee, amountMinor } = instruction
  const failure = checkCreditor(taking) ?? checkRail(rail, payee, amountMinor)
  if (failure) return refuse(failure)
  const chosen = firstCourse(taking)
  if (!chosen.ok) return chosen
  if (verdict.decision === 'deny') return refuse({ code: 'risk_declined' })
  const course = leaveToCore(chosen.course, core)
  const payment = paymentOf(taking, ids, course)
  const unfunded =
    payment.status === 'scheduled' ? undefined : checkFunds(debtor, heldMinor(payment))
  if (unfunded) return refuse(unfunded)
  const step = payment.status === 'settled' ? {} : { step: firstStepOf(payment, course.reason) }
  return {
    ok: true,
    payment,
    changes: [
      { kind: 'insert-payment', payment, ...step },
      ...firstStep(payment, debtor, creditor, core, atMs),
      ...(payment.status === 'in_review' ? openReview(payment, verdict, ids, atMs) : []),
      paymentEvent(payment, ids, atMs),
    ],
  }
}

function checkCreditor({ instruction, creditor, debtor }: Taking): Failure | undefined {
  const accountNumber = ownAccountNumber(instruction.payee)
  if (instruction.rail !== 'internal' || accountNumber === undefined) return undefined
  if (!creditor) return { code: 'payee_account_not_found', accountNumber }
  return creditor.id === debtor.id ? { code: 'payee_is_debtor', accountId: debtor.id } : undefined
}

/** What waits for its day or for a person has no course yet: what it would be is told, and chosen anew later. */
function firstCourse({ instruction, states, verdict, atMs }: Taking) {
  if (instruction.executionDate === null && verdict.decision !== 'review') {
    return chooseCourse(instruction, states, atMs)
  }
  const { rail } = instruction
  const taken = rails[rail].opensAtMs(movesAtMs(instruction, atMs))
  const later = courseBy(rail, instruction, taken, [])
  const waits =
    verdict.decision === 'review'
      ? ({ status: 'in_review', expectedAtMs: null } as const)
      : ({ status: 'scheduled' } as const)
  const course: Course = { ...later, submittedAtMs: null, reason: null, ...waits }
  return { ok: true, course } as const
}

function paymentOf(
  { consentId, instruction, atMs }: Taking,
  ids: Ids,
  { reason: _, ...course }: Course,
): Payment {
  return {
    id: ids.next('pay'),
    consentId,
    instruction,
    ...course,
    refundedMinor: 0,
    failureCode: null,
    steps: 1,
    createdAtMs: atMs,
    updatedAtMs: atMs,
  }
}
