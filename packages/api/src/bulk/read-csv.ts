import { BULK_ITEMS_MAX, type ItemFault, type ReadRow } from '@wekeza/bank'
import Papa from 'papaparse'
import { COLUMNS } from './columns.ts'
import { readRow } from './read-row.ts'

export type ReadCsv =
  | { readonly ok: true; readonly rows: ReadRow[] }
  | { readonly ok: false; readonly fact: string }

/** Reads a CSV (RFC 4180) with a header, row by row. What is wrong with the file as a whole is one fact. */
export function readCsv(text: string): ReadCsv {
  if (text.includes('\0')) return unreadable('The file holds the character U+0000.')
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true })
  const [torn] = errors
  if (torn)
    return unreadable(`A quote of row ${torn.row ?? 0} is not closed, or stands within a cell.`)
  const [first = [], ...cells] = data
  const header = first.map((name) => name.trim())
  const fault = faultOf(header)
  if (fault) return unreadable(fault)
  if (cells.length === 0) return unreadable('The file has no rows.')
  if (cells.length > BULK_ITEMS_MAX) {
    return unreadable(`The file has ${cells.length} rows, and may have ${BULK_ITEMS_MAX}.`)
  }
  return { ok: true, rows: cells.map((row) => readCells(header, row)) }
}

function unreadable(fact: string): ReadCsv {
  return { ok: false, fact }
}

function faultOf(header: readonly string[]): string | undefined {
  const unknown = header.filter((name) => !Object.hasOwn(COLUMNS, name))
  if (unknown.length > 0) {
    return `The header has ${JSON.stringify(unknown[0])}, which is none of ${Object.keys(COLUMNS).join(', ')}.`
  }
  const twice = header.find((name, index) => header.indexOf(name) < index)
  if (twice !== undefined) return `The header has ${twice} twice.`
  return header.includes('amount') ? undefined : 'The header has no amount.'
}

function readCells(header: readonly string[], cells: readonly string[]): ReadRow {
  const item: Record<string, unknown> = {}
  const payee: Record<string, string> = { type: 'account' }
  const amount: Record<string, string> = { currency: 'KES' }
  const parts: Record<string, Record<string, unknown>> = { payee, amount }
  for (const [index, name] of header.entries()) {
    const cell = cells[index]?.trim()
    if (!cell) continue
    const [part = '', field] = (COLUMNS[name] ?? '').slice(1).split('/')
    const place = field === undefined ? item : (parts[part] ?? item)
    place[field ?? part] = cell
  }
  return readRow({ ...item, payee, amount }, tooMany(header, cells))
}

/** A cell too many most often is a comma within a name, and then the cells behind it stand in the wrong columns. */
function tooMany(header: readonly string[], cells: readonly string[]): ItemFault[] {
  if (cells.length <= header.length) return []
  const detail = `has ${cells.length} cells, and the header ${header.length}. Put quotes around a cell with a comma.`
  return [{ pointer: '', code: 'field_unknown', detail }]
}
