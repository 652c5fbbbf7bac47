import type { BankTotals, Fault, LedgerReport } from '../stores/ledger/verify-ledger.ts'
import { tableLines } from './table-lines.ts'

/** What a verification found, for people. */
export function ledgerLines({ banks, faults }: LedgerReport): string[] {
  return [...totalLines(banks), ...faults.flatMap(faultLines)]
}

function totalLines(banks: readonly BankTotals[]): string[] {
  if (banks.length === 0) return ['There is no bank in it yet.']
  const rows = banks.map(({ bank, accounts, postings, totalMinor }) => [
    bank,
    accounts,
    postings,
    totalMinor,
  ])
  return tableLines([['bank', 'accounts', 'postings', 'total'], ...rows])
}

function faultLines({ check, says, count, findings }: Fault): string[] {
  const more = count - findings.length
  return [
    '',
    `${check}: ${says}. Not so in ${count} ${count === 1 ? 'case' : 'cases'}:`,
    ...findings.map(
      ({ bank, subject, expected, found }) =>
        `  ${bank} ${subject}: expected ${expected}, found ${found}`,
    ),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ]
}
