import { join } from 'node:path'
import { turnsInProcess } from '../../banks/turns.ts'
import { DATABASE_FILE, openFile } from '../../platform/open-database-file.ts'
import type { Stores } from '../stores.ts'
import { sqliteAuditLog } from './audit.ts'
import { sqliteClocks } from './clocks.ts'
import { sqliteCredentials } from './credentials.ts'
import { sqliteStores } from './index.ts'
import { migrate } from './migrate.ts'
import type { Database } from './open-database.ts'
import { sqlitePlatformStore } from './platform.ts'
import { sqliteProviderStore } from './provider.ts'
import { sqliteSealedTexts } from './sealed-texts.ts'
import { sqliteSecondFactors } from './second-factors.ts'
import { sqliteKeys } from './server-keys.ts'

/**
 * Opens the database file of a data folder, and brings it up to date.
 * @throws {Trouble} if it cannot be written, is no database, or is of a newer version
 */
export function openSqlite(folder: string): Stores {
  const database = openFile(join(folder, DATABASE_FILE))
  try {
    migrate(database)
    return storesOf(database)
  } catch (cause) {
    database.close()
    throw cause
  }
}

function storesOf(database: Database): Stores {
  const alive = database.prepare('SELECT count(*) FROM migration')
  return {
    shared: false,
    bank: sqliteStores(database),
    platform: sqlitePlatformStore(database),
    provider: sqliteProviderStore(database),
    credentials: sqliteCredentials(database),
    secondFactors: sqliteSecondFactors(database),
    audit: sqliteAuditLog(database),
    keys: sqliteKeys(database),
    sealed: sqliteSealedTexts(database),
    clocks: sqliteClocks(database),
    turns: turnsInProcess(),
    // One server works on it, and whatever it brings is what stands.
    agree: async (_name, value) => value,
    ping: async () => void alive.get(),
    async close() {
      database.pragma('wal_checkpoint(TRUNCATE)')
      database.close()
    },
  }
}
