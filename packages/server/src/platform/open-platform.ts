import { join } from 'node:path'
import type { Clock } from '@wekeza/bank'
import type { PlatformStore } from '@wekeza/platform'
import { openBanks, type ServerBanks } from '../banks/open-banks.ts'
import type { Config } from '../config/config.ts'
import type { CustomerCredentials } from '../identity/customer-credentials.ts'
import { sqliteClocks } from '../stores/sqlite/clocks.ts'
import { countCredentials } from '../stores/sqlite/count-credentials.ts'
import { sqliteCredentials } from '../stores/sqlite/customer-credentials.ts'
import { sqliteStores } from '../stores/sqlite/index.ts'
import { migrate } from '../stores/sqlite/migrate.ts'
import type { Database } from '../stores/sqlite/open-database.ts'
import { sqlitePlatformStore } from '../stores/sqlite/platform.ts'
import { openDataFolder } from './open-data-folder.ts'
import { DATABASE_FILE, openFile } from './open-database-file.ts'

/** What the process and its commands stand on: the data folder, open. */
export interface Platform {
  readonly folder: string
  readonly database: Database
  readonly store: PlatformStore
  readonly banks: ServerBanks
  readonly credentials: CustomerCredentials
  readonly wall: Clock
  /** Folds the log into the database file, and closes it. */
  close(): void
}

/**
 * Opens the data folder, and brings its database up to date.
 * @throws {Trouble} if it cannot be written, is no database, or is of a newer version
 */
export function openPlatform({ dataDir }: Pick<Config, 'dataDir'>): Platform {
  const folder = openDataFolder(dataDir)
  const database = openMigrated(join(folder, DATABASE_FILE))
  const wall: Clock = { nowMs: () => Date.now() }
  const credentials = sqliteCredentials(database)
  const banks = openBanks({
    stores: sqliteStores(database),
    clocks: sqliteClocks(database),
    credentials,
    countCredentials: countCredentials(database),
    wall,
  })
  return {
    folder,
    database,
    wall,
    credentials,
    store: sqlitePlatformStore(database),
    banks,
    close() {
      database.pragma('wal_checkpoint(TRUNCATE)')
      database.close()
    },
  }
}

/** Opens the file and applies what is missing. */
function openMigrated(file: string): Database {
  const database = openFile(file)
  try {
    migrate(database)
    return database
  } catch (cause) {
    database.close()
    throw cause
  }
}
