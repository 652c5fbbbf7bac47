import { SqliteError } from 'better-sqlite3'
import { Trouble } from '../../trouble.ts'

/** What a command tells when a database cannot be read to its end; any other fault stays as it is. */
export function explainFault(fault: unknown, file: string): unknown {
  if (!(fault instanceof SqliteError)) return fault
  return new Trouble(
    `The database ${file} cannot be read to its end (${fault.message}). Keep it as it is, and restore the last backup that verifies.`,
  )
}
