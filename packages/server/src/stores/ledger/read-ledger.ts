import { join, resolve } from 'node:path'
import { DATABASE_FILE } from '../../platform/open-database-file.ts'
import type { Place } from '../open-stores.ts'
import { explainFault as postgresFault } from '../postgres/explain-fault.ts'
import * as postgres from '../postgres/migrate.ts'
import { openDatabase } from '../postgres/open-database.ts'
import { requireUpToDate } from '../require-up-to-date.ts'
import { explainFault as sqliteFault } from '../sqlite/explain-fault.ts'
import * as sqlite from '../sqlite/migrate.ts'
import { openToRead } from '../sqlite/open-to-read.ts'
import { inPostgresSnapshot } from './postgres-snapshot.ts'
import { inSqliteSnapshot } from './sqlite-snapshot.ts'
import { type LedgerReport, verifyLedger } from './verify-ledger.ts'

/**
 * Verifies the books of the database that the configuration names, and changes nothing.
 * @throws {Trouble} if there is no database, it cannot be read, or it lags behind this version
 */
export async function readLedger(
  dataDir: string,
  { databaseUrl }: Pick<Place, 'databaseUrl'>,
): Promise<LedgerReport> {
  if (databaseUrl !== undefined) return readPostgres(databaseUrl)
  return readSqlite(join(resolve(dataDir), DATABASE_FILE))
}

async function readSqlite(file: string): Promise<LedgerReport> {
  const advice = 'Name its folder with WEKEZA_DATA_DIR, and see that this user may read it.'
  const database = openToRead(file, advice)
  try {
    requireUpToDate(sqlite.missingMigrations(database))
    return await inSqliteSnapshot(database, verifyLedger)
  } catch (fault) {
    throw sqliteFault(fault, file)
  } finally {
    database.close()
  }
}

async function readPostgres(url: string): Promise<LedgerReport> {
  const database = await openDatabase(url, { connectionsMax: 1 })
  try {
    requireUpToDate(await postgres.missingMigrations(database))
    return await database.session((client) => inPostgresSnapshot(client, verifyLedger))
  } catch (fault) {
    throw postgresFault(fault)
  } finally {
    await database.close()
  }
}
