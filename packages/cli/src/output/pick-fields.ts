import { type Column, table } from './table.ts'

type Row = Readonly<Record<string, unknown>>

export interface Picked {
  /** an array for a list, an object for a single thing; what is not there is null */
  readonly data: unknown
  readonly text: () => string
  /** names the fields that are not there, and those that are; null when all are */
  readonly complaint: string | null
}

/**
 * Keeps the fields that --fields names, in its order. A field that is not there is no failure: by now the payment is
 * made, and whoever took this for a failure would make it again.
 */
export function pickFields(data: object, list: string): Picked {
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  const rows = (Array.isArray(data) ? data : [data]) as Row[]
  const picked = rows.map((row) =>
    Object.fromEntries(names.map((name) => [name, valueAt(row, name) ?? null])),
  )
  const columns = names.map(
    (name): Column<Row> => ({ title: name, text: (row) => plainText(row[name]) }),
  )
  return {
    data: Array.isArray(data) ? picked : picked[0],
    text: () => table(picked, columns),
    complaint: complaintOf(names, rows[0]),
  }
}

function complaintOf(names: readonly string[], example: Row | undefined): string | null {
  const missing = example ? names.filter((name) => valueAt(example, name) === undefined) : []
  if (!example || missing.length === 0) return null
  return `There is no field ${missing.join(', ')}. There is: ${Object.keys(example).join(', ')}.`
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

/** A value of a document as a cell of text. */
export function plainText(value: unknown): string {
  if (value === null || value === undefined) return '-'
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
