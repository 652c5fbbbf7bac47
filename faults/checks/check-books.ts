import type { Query } from '../../packages/server/src/stores/ledger/verify-ledger.ts'
import { verifyLedger } from '../../packages/server/src/stores/ledger/verify-ledger.ts'
import type { Findings } from '../findings.ts'

/**
 * The books, as `ledger verify` reads them: entries sum to zero, balances are the sum of their postings, holds are those
 * of what is pending, and no bank has more or less money than the nothing that all its accounts sum to.
 */
export async function checkBooks(query: Query, findings: Findings, when: string): Promise<void> {
  const { banks, faults } = await verifyLedger(query)
  for (const { check, count, findings: found } of faults) {
    const [first] = found
    findings.failed(`${when}, ${check} does not hold ${count} times: ${JSON.stringify(first)}`)
  }
  for (const { bank, totalMinor } of banks) {
    if (totalMinor !== '0') findings.failed(`${when}, the total of ${bank} is ${totalMinor}`)
  }
}
