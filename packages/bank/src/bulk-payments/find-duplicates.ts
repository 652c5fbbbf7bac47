import type { BulkItem, Duplicate } from './bulk.ts'

/** The accepted rows that pay the same payee the same amount with the same reference as a row before them. */
export function findDuplicates(items: readonly BulkItem[]): Duplicate[] {
  const first = new Map<string, number>()
  const found: Duplicate[] = []
  for (const { row, paymentId, payee, amountMinor, reference } of items) {
    if (paymentId === null) continue
    const likeness = JSON.stringify([identityOf(payee ?? {}), amountMinor, reference])
    const duplicateOf = first.get(likeness)
    if (duplicateOf === undefined) first.set(likeness, row)
    else found.push({ row, duplicateOf })
  }
  return found
}

/** Whom money reaches, whatever name is written beside it. */
function identityOf(payee: object): string[] {
  return Object.entries(payee)
    .filter(([field]) => field !== 'name')
    .map(([field, value]) => `${field}=${value}`)
    .sort()
}
