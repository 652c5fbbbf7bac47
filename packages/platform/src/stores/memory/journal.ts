/** What a commit has written so far, so that all of it can be taken back. */
export class Journal {
  readonly #undo: (() => void)[] = []

  /** Writes a row down, or another in its place. */
  put<Row>(table: Map<string, Row>, key: string, row: Row): void {
    const before = table.get(key)
    const had = table.has(key)
    table.set(key, row)
    this.#undo.push(() => {
      if (had) table.set(key, before as Row)
      else table.delete(key)
    })
  }

  /** Writes a new row down. @throws if there is one of that key, as a database does */
  insert<Row>(table: Map<string, Row>, key: string, row: Row): undefined {
    if (table.has(key)) throw new Error(`unique constraint failed: ${key}`)
    this.put(table, key, row)
  }

  /** Takes a row out; taken back, it stands where it stood. */
  remove<Row>(table: Map<string, Row>, key: string): void {
    const rows = [...table]
    if (!table.delete(key)) return
    this.#undo.push(() => {
      table.clear()
      for (const [one, row] of rows) table.set(one, row)
    })
  }

  rollBack(): void {
    for (const undo of this.#undo.toReversed()) undo()
  }
}
