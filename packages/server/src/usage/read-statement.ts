import type { Database } from '../stores/sqlite/open-database.ts'
import type { Cells, UsageStatement } from './usage-statement.ts'

/** Reads from a file of SQLite what a statement asks for. Each text is prepared once. */
export function statementReader(database: Database): (statement: UsageStatement) => Cells[] {
  const prepared = new Map<string, ReturnType<Database['prepare']>>()
  return ({ text, values }) => {
    const statement = prepared.get(text) ?? database.prepare(text).raw()
    prepared.set(text, statement)
    return statement.all(named(values)) as Cells[]
  }
}

/** A parameter that stands twice has a name: the driver counts the others. */
function named(values: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(values.map((value, index) => [`p${index + 1}`, value]))
}
