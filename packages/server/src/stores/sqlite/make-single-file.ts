import Sqlite from 'better-sqlite3'

/** Makes a database need no log beside it, so that its one file is all of it. Servers that open it bring the log back. */
export function makeSingleFile(file: string): void {
  const database = new Sqlite(file, { fileMustExist: true })
  try {
    database.pragma('journal_mode = DELETE')
  } finally {
    database.close()
  }
}
