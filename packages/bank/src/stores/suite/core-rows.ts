import type { CoreDifference } from '../../core/core-difference.ts'
import type { CoreInstruction } from '../../core/core-instruction.ts'
import type { TakenPosting } from '../../core/core-posting.ts'

export function coreInstruction(
  id: string,
  overrides: Partial<CoreInstruction> = {},
): CoreInstruction {
  return {
    id,
    kind: 'payment',
    refundOf: null,
    debtorAccountId: 'acc_ann',
    creditorAccountId: 'acc_world',
    payee: { type: 'till', name: 'Duka "B" — Nairobi', till_number: '123456' },
    rail: 'mpesa',
    amountMinor: 125_000,
    feeMinor: 1_300,
    description: 'Invoice 42 — Jan',
    status: 'waiting',
    asks: 1,
    orderedAtMs: 1_700_000_000_009,
    updatedAtMs: 1_700_000_000_010,
    ...overrides,
  }
}

export function corePosting(id: string, overrides: Partial<TakenPosting> = {}): TakenPosting {
  return {
    id,
    accountId: 'acc_ann',
    amountMinor: -125_000,
    bookedAtMs: 1_700_000_000_011,
    description: 'Invoice 42 — Jan',
    counterparty: 'Ben "B" Otieno',
    instructionId: 'pay_core',
    taken: 'recognised',
    ...overrides,
  }
}

export function coreDifference(id: string, foundAtMs = 1_700_000_000_012): CoreDifference {
  const [kind = '', subjectId = ''] = id.split(':')
  const says = 'the core — has not said'
  return {
    id,
    kind: kind as CoreDifference['kind'],
    subjectId,
    says,
    foundAtMs,
    resolvedAtMs: null,
  }
}
