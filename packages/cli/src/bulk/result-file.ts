import { writeFileSync } from 'node:fs'
import type { BulkPaymentItem, Wekeza } from '@wekeza/sdk'
import Papa from 'papaparse'
import { usageError } from '../errors/usage-error.ts'

const COLUMNS = [
  'row',
  'status',
  'payment_id',
  'payee',
  'amount',
  'fee',
  'rail',
  'reference',
  'why',
]

/** Writes what became of each row of a file, as a CSV in the file's order. */
export async function writeResult(
  { bulkPayments }: Wekeza,
  bulkId: string,
  path: string,
): Promise<number> {
  const rows: unknown[][] = []
  for await (const item of bulkPayments.items(bulkId, { limit: 100 })) rows.push(resultRow(item))
  const csv = Papa.unparse([COLUMNS, ...rows], { escapeFormulae: true, newline: '\n' })
  try {
    writeFileSync(path, `${csv}\n`)
  } catch (fault) {
    throw usageError(`--result: ${path} cannot be written (${codeOf(fault)}).`, 'name another file')
  }
  return rows.length
}

/** One row; what a spreadsheet would run as a formula is written as text by whoever writes the file. */
export function resultRow(item: BulkPaymentItem): unknown[] {
  const { row, status, payment_id, payee, amount, fee, rail, reference } = item
  const why =
    item.failure_code ?? item.errors.map(({ code, detail }) => `${code}: ${detail}`).join('; ')
  return [row, status, payment_id, payee?.name, amount?.amount, fee.amount, rail, reference, why]
}

function codeOf(fault: unknown): string {
  return fault instanceof Error && 'code' in fault ? String(fault.code) : 'unknown'
}
