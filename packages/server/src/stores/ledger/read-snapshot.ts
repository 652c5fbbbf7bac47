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
import type { Query } from './verify-ledger.ts'

/**
 * Reads one snapshot of the database that the configuration names, and changes nothing.
 * @throws {Trouble} if there is no database, it cannot be read, or it lags behind this version
 */
export async function readSnapshot<T>(
  dataDir: string,
  { databaseUrl }: Pick<Place, 'databaseUrl'>,
  work: (query: Query) => Promise<T>,
): Promise<T> {
  if (databaseUrl !== undefined) return readPostgres(databaseUrl, work)
  return readSqlite(join(resolve(dataDir), DATABASE_FILE), work)
}

async function readSqlite<T>(file: string, work: (query: Query) => Promise<T>): Promise<T> {
  const advice = 'Name its folder with WEKEZA_DATA_DIR, and see that this user may read it.'
  const database = openToRead(file, advice)
  try {
    requireUpToDate(sqlite.missingMigrations(database))
    return await inSqliteSnapshot(database, work)
  } catch (fault) {
    throw sqliteFault(fault, file)
  } finally {
    database.close()
  }
}

async function readPostgres<T>(url: string, work: (query: Query) => Promise<T>): Promise<T> {
  const database = await openDatabase(url, { connectionsMax: 1 })
  try {
    requireUpToDate(await postgres.missingMigrations(database))
    return await database.session((client) => inPostgresSnapshot(client, work))
  } catch (fault) {
    throw postgresFault(fault)
  } finally {
    await database.close()
  }
}
