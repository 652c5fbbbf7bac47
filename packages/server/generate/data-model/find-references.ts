import type { Column, Table } from './read-tables.ts'

/** That rows of one table point at rows of another. */
export interface Reference {
  readonly from: string
  readonly column: Column
  readonly to: string
  /** by the database itself; else it is the commit that asks */
  readonly checked: boolean
  /** at most one row points at each */
  readonly single: boolean
}

/**
 * The references between tables: those that the database checks, those that follow from a column's name
 * (`debtor_account_id` is an account's), and those that are named.
 */
export function findReferences(
  tables: readonly Table[],
  named: Readonly<Record<string, string>>,
): Reference[] {
  const names = tables.map(({ name }) => name)
  return tables.flatMap((table) =>
    table.columns.flatMap((column) => {
      const [, declared] = table.references.find(([one]) => one === column.name) ?? []
      const to =
        declared ?? named[`${table.name}.${column.name}`] ?? calledAfter(column.name, names)
      if (to === undefined) return []
      const key = table.columns.filter(({ inKey, name }) => inKey && name !== 'bank')
      const single = column.unique || (key.length === 1 && key[0] === column)
      return [{ from: table.name, column, to, checked: declared !== undefined, single }]
    }),
  )
}

/** The longest name, since a bulk payment's id ends like a payment's. */
function calledAfter(column: string, tables: readonly string[]): string | undefined {
  const fitting = tables.filter((table) => `_${column}`.endsWith(`_${table}_id`))
  return fitting.toSorted((one, other) => other.length - one.length)[0]
}
