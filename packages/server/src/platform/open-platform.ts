import type { Clock } from '@wekeza/bank'
import { openBanks, type ServerBanks } from '../banks/open-banks.ts'
import type { Config } from '../config/config.ts'
import { openStores } from '../stores/open-stores.ts'
import type { Stores } from '../stores/stores.ts'
import { openDataFolder } from './open-data-folder.ts'

/** What the process and its commands stand on: the data folder and the database, open. */
export interface Platform {
  readonly folder: string
  readonly stores: Stores
  readonly banks: ServerBanks
  readonly wall: Clock
  close(): Promise<void>
}

/**
 * Opens the data folder and the database, and brings the database up to date.
 * @throws {Trouble} if one cannot be used, or the database is of a newer version
 */
export async function openPlatform(
  config: Pick<Config, 'dataDir' | 'databaseUrl' | 'databaseConnections'>,
): Promise<Platform> {
  const folder = openDataFolder(config.dataDir)
  const stores = await openStores(folder, config)
  const wall: Clock = { nowMs: () => Date.now() }
  return { folder, stores, wall, banks: openBanks(stores, wall), close: () => stores.close() }
}
