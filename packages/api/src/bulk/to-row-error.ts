import type { BulkFormat, ItemFault } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import { factOf } from '../problems/problem-of-failure.ts'
import { columnOf } from './columns.ts'

/** What is wrong with a row, in words, at its place in the file as it was sent. */
export function toRowError(
  format: BulkFormat,
  row: number,
  fault: ItemFault,
): Schema<'FieldError'> {
  const said =
    'failure' in fault ? { code: fault.failure.code, detail: factOf(fault.failure) } : fault
  const { code, detail } = said
  if (format === 'json') return { pointer: `/items/${row - 1}${fault.pointer}`, row, code, detail }
  const column = columnOf(fault.pointer)
  if (column === undefined) return { pointer: `/rows/${row}`, row, code, detail }
  return { pointer: `/rows/${row}/${column}`, row, column, code, detail }
}
