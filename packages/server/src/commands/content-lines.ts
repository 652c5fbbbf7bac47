import type { Contents } from '../stores/sqlite/verify-file.ts'
import { ledgerLines } from './ledger-lines.ts'
import { tableLines } from './table-lines.ts'

/** What a database holds, for people. */
export function contentLines({ tables, ledger }: Contents): string[] {
  const rows = tables.map(({ name, rows }) => [name, rows])
  return [...tableLines([['table', 'rows'], ...rows]), '', ...ledgerLines(ledger), '']
}
