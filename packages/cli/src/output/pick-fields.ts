import { usageError } from '../errors/usage-error.ts'
import { type Column, table } from './table.ts'

type Row = Readonly<Record<string, unknown>>

export interface Picked {
  /** an array for a list, an object for a single thing */
  readonly data: unknown
  readonly text: () => string
}

/**
 * Keeps the fields that --fields names, in its order.
 * @throws {CliError} usage_invalid for a field that is not there, naming those that are
 */
export function pickFields(data: object, list: string): Picked {
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  const rows = (Array.isArray(data) ? data : [data]) as Row[]
  const [example] = rows
  const unknown = example && names.find((name) => valueAt(example, name) === undefined)
  if (unknown !== undefined && example) {
    throw usageError(`There is no field ${unknown}. There is: ${Object.keys(example).join(', ')}.`)
  }
  const picked = rows.map((row) => Object.fromEntries(names.map((n) => [n, valueAt(row, n)])))
  const columns = names.map(
    (name): Column<Row> => ({ title: name, text: (row) => plain(row[name]) }),
  )
  return { data: Array.isArray(data) ? picked : picked[0], text: () => table(picked, columns) }
}

function valueAt(row: unknown, name: string): unknown {
  return name
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Row)[key]
          : undefined,
      row,
    )
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return '-'
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
