import type { CoreInstruction } from './core-instruction.ts'
import type { CorePosting, TakenPosting } from './core-posting.ts'

/** What a posting must say to be a part of an instruction. */
export type Leg = Pick<CorePosting, 'accountId' | 'amountMinor'>

/** What the core books for an instruction on accounts of customers. What it books on its own is its own. */
export function expectedLegs(instruction: CoreInstruction): Leg[] {
  const { kind, rail, debtorAccountId, creditorAccountId, amountMinor, feeMinor } = instruction
  const within = rail === 'internal'
  return [
    ...(within || kind !== 'refund'
      ? [{ accountId: debtorAccountId, amountMinor: -amountMinor }]
      : []),
    ...(feeMinor > 0 ? [{ accountId: debtorAccountId, amountMinor: -feeMinor }] : []),
    ...(within || kind === 'refund' ? [{ accountId: creditorAccountId, amountMinor }] : []),
  ]
}

/** Those that the core has not shown yet. */
export function legsLeft(instruction: CoreInstruction, taken: readonly TakenPosting[]): Leg[] {
  const left = expectedLegs(instruction)
  for (const posting of taken.filter((one) => one.taken === 'recognised')) {
    const place = left.findIndex((leg) => sameLeg(leg, posting))
    if (place >= 0) left.splice(place, 1)
  }
  return left
}

export function sameLeg(one: Leg, other: Leg): boolean {
  return one.accountId === other.accountId && one.amountMinor === other.amountMinor
}
