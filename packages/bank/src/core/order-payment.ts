import type { Change } from '../changes.ts'
import { dueWork } from '../due/due-work.ts'
import type { Payment } from '../payments/payment.ts'
import { rails } from '../rails/check-rail.ts'
import type { CoreInstruction } from './core-instruction.ts'

/**
 * Leaves a payment, whose money is held, to the core outside: it is asked once this is committed.
 * @param creditorAccountId of a payee who banks here
 */
export function orderPayment(
  { id, instruction, carriedBy, feeMinor }: Payment,
  creditorAccountId: string | undefined,
  atMs: number,
): Change[] {
  const { amountMinor, payee, reference, debtorAccountId } = instruction
  const { settlementAccountId } = rails[carriedBy]
  const accountId = settlementAccountId ?? creditorAccountId
  if (accountId === undefined) throw new Error(`${id}: ordered to no account`)
  return order({
    id,
    kind: 'payment',
    refundOf: null,
    debtorAccountId,
    creditorAccountId: accountId,
    payee: settlementAccountId === null ? null : payee,
    rail: carriedBy,
    amountMinor,
    feeMinor,
    description: reference ?? `Payment to ${payee.name}`,
    status: 'waiting',
    asks: 0,
    orderedAtMs: atMs,
    updatedAtMs: atMs,
  })
}

/** The instruction, and the row by which the core is asked. */
export function order(instruction: CoreInstruction): Change[] {
  const due = dueWork('instruct-core', instruction.id, instruction.orderedAtMs)
  return [
    { kind: 'insert-core-instruction', instruction },
    { kind: 'schedule', due },
  ]
}
