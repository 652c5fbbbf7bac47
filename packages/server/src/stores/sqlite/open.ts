import { join } from 'node:path'
import { noKeys } from '../../banks/bank-ports.ts'
import { turnsInProcess } from '../../banks/turns.ts'
import { DATABASE_FILE, openFile } from '../../platform/open-database-file.ts'
import type { Envelope } from '../../secrets/envelope.ts'
import { backlogOf, backlogText } from '../backlog.ts'
import { sealPlatform } from '../platform/seal-platform.ts'
import type { Stores } from '../stores.ts'
import { sqliteAuditLog } from './audit.ts'
import { sqliteClocks } from './clocks.ts'
import { sqliteCredentials } from './credentials.ts'
import { sqliteStores } from './index.ts'
import { migrate } from './migrate.ts'
import type { Database } from './open-database.ts'
import { passing } from './passing.ts'
import { sqlitePlatformStore } from './platform.ts'
import { sqliteProviderStore } from './provider.ts'
import { sqliteSealedTexts } from './sealed-texts.ts'
import { sqliteSecondFactors } from './second-factors.ts'
import { sqliteKeys } from './server-keys.ts'

/**
 * Opens the database file of a data folder, and brings it up to date.
 * @param envelope seals what the platform keeps sealed; asked at each use
 * @throws {Trouble} if it cannot be written, is no database, or is of a newer version
 */
export function openSqlite(folder: string, envelope: () => Envelope = noKeys): Stores {
  const database = openFile(join(folder, DATABASE_FILE))
  try {
    migrate(database)
    return storesOf(database, envelope)
  } catch (cause) {
    database.close()
    throw cause
  }
}

function storesOf(database: Database, envelope: () => Envelope): Stores {
  const alive = database.prepare('SELECT count(*) FROM migration')
  const backlog = database.prepare(backlogText('?')).raw()
  const credentials = sqliteCredentials(database)
  return {
    shared: false,
    bank: sqliteStores(database),
    platform: passing(sealPlatform(sqlitePlatformStore(database), envelope)),
    provider: passing(sqliteProviderStore(database)),
    credentials: (realm) => passing(credentials(realm)),
    secondFactors: passing(sqliteSecondFactors(database)),
    audit: passing(sqliteAuditLog(database)),
    keys: passing(sqliteKeys(database)),
    sealed: passing(sqliteSealedTexts(database)),
    clocks: passing(sqliteClocks(database)),
    turns: turnsInProcess(),
    // One server works on it, and whatever it brings is what stands.
    agree: async (_name, value) => value,
    backlog: async (nowMs) => backlogOf(backlog.get(nowMs)),
    ping: async () => void alive.get(),
    async close() {
      database.pragma('wal_checkpoint(TRUNCATE)')
      database.close()
    },
  }
}
