import { fileGeneration } from './file-generation.ts'
import type { Database } from './open-database.ts'

export interface KeptRows<Row> {
  /** the row as it was last read, or as `read` reads it now */
  get(key: string, read: () => Row | undefined): Row | undefined
  /** called by whatever changes the row, within the change's own transaction */
  forget(key: string): void
  forgetAll(): void
}

/**
 * Keeps rows that are read far more often than they change, as the objects that they were read into. A row is
 * forgotten when this process changes it, and every row when another process has written to the file, so that what
 * is answered is never older than this turn of the event loop: a revocation bites on the next request.
 * @param rowsMax how many are kept; then the one that was read in first makes room
 */
export function keepRows<Row>(database: Database, rowsMax: number): KeptRows<Row> {
  const generation = fileGeneration(database)
  const rows = new Map<string, Row>()
  let keptAt = generation()

  function get(key: string, read: () => Row | undefined): Row | undefined {
    const now = generation()
    if (now !== keptAt) rows.clear()
    keptAt = now
    const kept = rows.get(key)
    if (kept !== undefined) return kept
    const row = read()
    // Within a transaction a row may still be taken back.
    if (row !== undefined && !database.inTransaction) keep(key, row)
    return row
  }

  function keep(key: string, row: Row): void {
    if (rows.size >= rowsMax) rows.delete(rows.keys().next().value ?? '')
    rows.set(key, row)
  }

  return { get, forget: (key) => void rows.delete(key), forgetAll: () => rows.clear() }
}
