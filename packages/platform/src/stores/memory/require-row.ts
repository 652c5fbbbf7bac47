/** A row that a change writes on. @throws if it is not there, as a database's foreign key does */
export function requireRow<Row>(table: Map<string, Row>, key: string): Row {
  const row = table.get(key)
  if (row === undefined) throw new Error(`foreign key constraint failed: ${key}`)
  return row
}
