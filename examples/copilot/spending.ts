import { categoryOf } from './categories.ts'
import { type Movement, spent } from './movement.ts'

export interface Spending {
  readonly category: string
  readonly totalMinor: bigint
  readonly proof: readonly Movement[]
}

/** What was spent in a month, by category, the most first. The proofs of all come to the month's whole. */
export function spendingByCategory(movements: readonly Movement[], month: string): Spending[] {
  const inMonth = spent(movements).filter(({ day }) => day.startsWith(`${month}-`))
  return [...Map.groupBy(inMonth, categoryOf)]
    .map(([category, proof]) => ({ category, totalMinor: totalOf(proof), proof }))
    .sort((one, other) => Number(other.totalMinor - one.totalMinor))
}

function totalOf(proof: readonly Movement[]): bigint {
  return proof.reduce((total, { amountMinor }) => total - amountMinor, 0n)
}
