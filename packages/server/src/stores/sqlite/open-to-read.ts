import Sqlite from 'better-sqlite3'
import { Trouble } from '../../trouble.ts'
import { BUSY_TIMEOUT_MS, CACHE_KIB, type Database } from './open-database.ts'

/**
 * Opens a database that is there, and changes nothing of it.
 * @param advice what to do if it cannot be read, as a sentence
 * @throws {Trouble} if there is none, or it is no database
 */
export function openToRead(file: string, advice: string): Database {
  let database: Database | undefined
  try {
    // Not `readonly`: such a connection leaves the files of the log behind when it closes.
    database = new Sqlite(file, { fileMustExist: true, timeout: BUSY_TIMEOUT_MS })
    database.pragma('query_only = ON')
    database.pragma('temp_store = MEMORY')
    database.pragma(`cache_size = -${CACHE_KIB}`)
    // What is no database shows itself at the first read.
    database.prepare('SELECT count(*) FROM sqlite_schema').get()
    return database
  } catch (cause) {
    database?.close()
    const { code = 'unknown fault' } = cause as { code?: string }
    throw new Trouble(`The database ${file} cannot be read (${code}). ${advice}`)
  }
}
