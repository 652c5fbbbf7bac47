import type { Account } from '../accounts/account.ts'
import type { Change } from '../changes.ts'
import { leaveToCore } from '../core/leave-to-core.ts'
import { chooseCourse } from '../payments/choose-course.ts'
import { firstStep } from '../payments/first-step.ts'
import type { Instruction, Payment } from '../payments/payment.ts'
import { firstStepOf } from '../payments/payment-step.ts'
import type { CoreBanking } from '../ports/core-banking.ts'
import type { Simulation } from '../ports/simulation.ts'
import type { RailState } from '../rails/rail-state.ts'
import { asPlayed } from '../simulation/play-outcome.ts'
import { playedFailure } from '../simulation/played-failure.ts'
import type { Bulk, BulkItem } from './bulk.ts'

export interface Beginning {
  readonly bulk: Bulk
  readonly debtor: Account
  readonly states: readonly RailState[]
  readonly simulation?: Simulation | undefined
  readonly atMs: number
}

export interface Begun {
  readonly payment: Payment
  readonly changes: readonly Change[]
}

/**
 * Makes an item's payment: settled at once, given to its rail, or failed with the reason. Its money is free to be
 * taken, since the chunk has released what the file held for it.
 */
export function beginItem(beginning: Beginning, item: BulkItem, core: CoreBanking): Begun {
  const { debtor, atMs } = beginning
  const payment = paymentOf(beginning, item, core)
  const { status, creditorAccountId } = { ...item, ...payment }
  const step = status === 'settled' ? {} : { step: firstStepOf(payment) }
  const insert: Change = { kind: 'insert-payment', payment, ...step }
  if (status === 'failed') return { payment, changes: [insert] }
  const creditor = creditorAccountId === null ? undefined : { id: creditorAccountId }
  return { payment, changes: [insert, ...firstStep(payment, debtor, creditor, core, atMs)] }
}

function paymentOf(
  { bulk, simulation, atMs, ...found }: Beginning,
  item: BulkItem,
  core: CoreBanking,
): Payment {
  const instruction = instructionOf(bulk, item)
  const { debtor, states } = asPlayed(simulation, instruction, found)
  const chosen = chooseCourse(instruction, states, atMs)
  const standing = debtor.status === 'dormant' ? 'account_dormant' : null
  const refused = playedFailure(simulation, instruction) ?? standing
  const failure = refused ?? (chosen.ok ? null : chosen.failure.code)
  const course =
    chosen.ok && failure === null ? leaveToCore(chosen.course, core) : nowhere(instruction)
  const { status, carriedBy, feeMinor, submittedAtMs, expectedAtMs } = course
  return {
    id: item.paymentId ?? '',
    consentId: bulk.consentId,
    bulkPaymentId: bulk.id,
    instruction,
    status,
    carriedBy,
    feeMinor,
    submittedAtMs,
    expectedAtMs,
    refundedMinor: 0,
    failureCode: failure,
    steps: 1,
    createdAtMs: atMs,
    updatedAtMs: atMs,
  }
}

function nowhere({ rail: carriedBy }: Instruction) {
  const never = { submittedAtMs: null, expectedAtMs: null, feeMinor: 0 }
  return { status: 'failed', carriedBy, ...never } as const
}

function instructionOf({ debtorAccountId }: Bulk, item: BulkItem): Instruction {
  const { row, amountMinor, payee, rail, reference } = item
  if (amountMinor === null || payee === null || rail === null) {
    throw new Error(`row ${row}: accepted without all that a payment needs`)
  }
  const asked = { debtorAccountId, amountMinor, payee, rail, reference }
  return { ...asked, fallbackRails: [], executionDate: null }
}
