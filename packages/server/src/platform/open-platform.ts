import type { Clock } from '@wekeza/bank'
import { openBanks, type ServerBanks } from '../banks/open-banks.ts'
import type { Config } from '../config/config.ts'
import { type OpenCore, openCore } from '../core/open-core.ts'
import { httpRiskEngine } from '../risk/http-risk-engine.ts'
import { openStores } from '../stores/open-stores.ts'
import type { Stores } from '../stores/stores.ts'
import { openDataFolder } from './open-data-folder.ts'

/** What the process and its commands stand on: the data folder and the database, open. */
export interface Platform {
  readonly folder: string
  readonly stores: Stores
  readonly banks: ServerBanks
  readonly wall: Clock
  /** keeps the books of one of the banks; undefined: none does */
  readonly core: OpenCore | undefined
  /** told of what is outside and silent; until somebody listens, nobody is */
  onSilence(listener: (where: string, cause: unknown) => void): void
  close(): Promise<void>
}

/**
 * Opens the data folder and the database, and brings the database up to date.
 * @throws {Trouble} if one cannot be used, or the database is of a newer version
 */
export async function openPlatform(
  config: Pick<Config, 'dataDir' | 'databaseUrl' | 'databaseConnections'> &
    Partial<Pick<Config, 'risk' | 'core'>>,
): Promise<Platform> {
  const folder = openDataFolder(config.dataDir)
  const core = config.core && (await openCore(config.core))
  const stores = await openStores(folder, config)
  const wall: Clock = { nowMs: () => Date.now() }
  let listener: (where: string, cause: unknown) => void = () => {}
  const onSilence = (cause: unknown) => listener('the risk engine', cause)
  const risk = config.risk && httpRiskEngine({ ...config.risk, onSilence })
  return {
    folder,
    stores,
    wall,
    banks: openBanks(stores, wall, { risk, core }),
    core,
    onSilence(told) {
      listener = told
    },
    async close() {
      await risk?.close()
      await core?.close()
      await stores.close()
    },
  }
}
