import { type Database, openDatabase } from '../stores/sqlite/open-database.ts'
import { Trouble } from '../trouble.ts'

export const DATABASE_FILE = 'wekeza.db'

/**
 * Opens the database file of a data folder.
 * @throws {Trouble} if it cannot be written, or is no database
 */
export function openFile(file: string): Database {
  try {
    return openDatabase(file)
  } catch (cause) {
    const { code = 'unknown fault' } = cause as { code?: string }
    throw new Trouble(
      `The database ${file} cannot be opened (${code}). Give this user the right to write it, put it back from a copy, or choose another folder with WEKEZA_DATA_DIR.`,
    )
  }
}
