import { closeSync, openSync } from 'node:fs'
import Sqlite from 'better-sqlite3'

export type Database = Sqlite.Database

/** How long a statement waits for another process that writes to the same file. */
export const BUSY_TIMEOUT_MS = 5_000

/** Pages kept in memory, so that a busy bank reads its file once. */
export const CACHE_KIB = 64 * 1024

/**
 * Opens the database file, and makes it if there is none. Its tables are made by `migrate`.
 * @param file a path, or `:memory:`
 * @throws if the file cannot be read or written, or is no database
 */
export function openDatabase(file: string): Database {
  // Made by hand for its mode: who has an account on this machine need not see who has one at the bank.
  if (file !== ':memory:') closeSync(openSync(file, 'a', 0o600))
  const database = new Sqlite(file, { timeout: BUSY_TIMEOUT_MS })
  database.pragma('journal_mode = WAL')
  // With NORMAL a power cut may lose commits that were answered; FULL syncs the log before each answer.
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  // Savepoints keep the pages that they may have to take back: in memory, not in a file.
  database.pragma('temp_store = MEMORY')
  database.pragma(`cache_size = -${CACHE_KIB}`)
  return database
}
