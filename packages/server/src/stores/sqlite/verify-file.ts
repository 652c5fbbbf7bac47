import { SqliteError } from 'better-sqlite3'
import { Trouble } from '../../trouble.ts'
import { inSqliteSnapshot } from '../ledger/sqlite-snapshot.ts'
import { type LedgerReport, verifyLedger } from '../ledger/verify-ledger.ts'
import { missingMigrations } from './migrate.ts'
import type { Database } from './open-database.ts'
import { openToRead } from './open-to-read.ts'
import { tablesOf } from './tables-of.ts'

/** What a whole database holds. */
export interface Contents {
  readonly tables: readonly { readonly name: string; readonly rows: number }[]
  readonly ledger: LedgerReport
}

/**
 * Makes sure that a file is a whole database of the platform: its pages and indexes, its references, its migrations
 * and its books.
 * @param shownAs what to call it in a message
 * @param advice what to do if it is not, as a sentence
 * @throws {Trouble} if it is not
 */
export async function verifyFile(file: string, shownAs: string, advice: string): Promise<Contents> {
  const refuse = (fault: string) => new Trouble(`${shownAs} ${fault}. ${advice}`)
  const database = openToRead(file, advice)
  try {
    const fault = findFault(database)
    if (fault) throw refuse(fault)
    const ledger = await inSqliteSnapshot(database, verifyLedger)
    const [first] = ledger.faults
    if (first) throw refuse(`has books that do not hold (${first.check}: ${first.says})`)
    return { tables: rowsOf(database), ledger }
  } catch (cause) {
    throw cause instanceof SqliteError ? refuse(`is damaged (${cause.message})`) : cause
  } finally {
    database.close()
  }
}

function findFault(database: Database): string | undefined {
  const [whole] = database.prepare('PRAGMA integrity_check(1)').pluck().all()
  if (whole !== 'ok') return `is damaged (${String(whole).replaceAll(/\s+/g, ' ')})`
  const [loose] = database.prepare('PRAGMA foreign_key_check').all() as { table: string }[]
  if (loose) return `is damaged (a row of ${loose.table} refers to one that is not there)`
  if (!tablesOf(database).includes('migration')) return 'is a database, but not of this platform'
  missingMigrations(database)
  return undefined
}

function rowsOf(database: Database): Contents['tables'] {
  return tablesOf(database).map((name) => ({
    name,
    rows: database.prepare(`SELECT count(*) FROM "${name}"`).pluck().get() as number,
  }))
}
