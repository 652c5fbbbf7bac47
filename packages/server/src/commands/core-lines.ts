import type { CoreReport } from '@wekeza/bank'
import { tableLines } from './table-lines.ts'

/** What a reconciliation found, for people. */
export function coreLines({ differences, balances, accounts }: CoreReport): string[] {
  if (differences.length === 0 && balances.length === 0) {
    return [`${accounts} accounts hold the same here and in the core, and nothing waits.`]
  }
  return [
    ...differences.map(
      ({ kind, subjectId, says, foundAtMs }) =>
        `${kind}  ${subjectId}: ${says} (since ${new Date(foundAtMs).toISOString()})`,
    ),
    ...balanceLines(balances),
  ]
}

function balanceLines(balances: CoreReport['balances']): string[] {
  if (balances.length === 0) return []
  const rows = balances.map(({ accountId, coreMinor, hereMinor, setAsideMinor }) => [
    accountId,
    coreMinor,
    hereMinor,
    setAsideMinor,
  ])
  return [
    '',
    ...tableLines([['account', 'core', 'here', 'set aside'], ...rows]),
    ...balances
      .filter(({ unseenIds }) => unseenIds.length > 0)
      .map(
        ({ accountId, unseenIds }) => `${accountId}: never in the feed: ${unseenIds.join(', ')}`,
      ),
  ]
}
