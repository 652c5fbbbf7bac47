import type { Clock } from '@wekeza/bank'
import { noKeys } from '../banks/bank-ports.ts'
import { openBanks, type ServerBanks } from '../banks/open-banks.ts'
import type { Config } from '../config/config.ts'
import { type OpenCore, openCore } from '../core/open-core.ts'
import type { Room } from '../logging/rooms.ts'
import { httpRiskEngine } from '../risk/http-risk-engine.ts'
import type { Envelope } from '../secrets/envelope.ts'
import { openStores } from '../stores/open-stores.ts'
import type { Stores } from '../stores/stores.ts'
import { tracedStore } from '../tracing/traced-store.ts'
import type { Tracing } from '../tracing/tracing.ts'
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
  onSilence(listener: (where: Room, cause: unknown) => void): void
  /** From now on secrets of webhooks, mails and developers' answers are sealed by this; until then none can be. */
  sealBy(envelope: Envelope): void
  close(): Promise<void>
}

/**
 * Opens the data folder and the database, and brings the database up to date.
 * @param tracing follows what requests do with the stores of banks and the platform, the core and the engine. Default: nothing is followed
 * @throws {Trouble} if one cannot be used, or the database is of a newer version
 */
export async function openPlatform(
  config: Pick<Config, 'dataDir' | 'databaseUrl' | 'databaseConnections'> &
    Partial<Pick<Config, 'risk' | 'core'>>,
  tracing?: Tracing,
): Promise<Platform> {
  const folder = openDataFolder(config.dataDir)
  const core = config.core && (await openCore(config.core, tracing))
  let envelope: () => Envelope = noKeys
  const stores = followed(await openStores(folder, config, () => envelope()), tracing)
  const wall: Clock = { nowMs: () => Date.now() }
  let listener: (where: Room, cause: unknown) => void = () => {}
  const onSilence = (cause: unknown) => listener('the risk engine', cause)
  const risk = config.risk && httpRiskEngine({ ...config.risk, onSilence, tracing })
  return {
    folder,
    stores,
    wall,
    banks: openBanks(stores, wall, { risk, core }, () => envelope()),
    core,
    onSilence(told) {
      listener = told
    },
    sealBy(opened) {
      envelope = () => opened
    },
    async close() {
      await risk?.close()
      await core?.close()
      await stores.close()
    },
  }
}

function followed(stores: Stores, tracing: Tracing | undefined): Stores {
  if (!tracing) return stores
  // SQLite is of one server, PostgreSQL of as many as there are.
  const system = stores.shared ? 'postgresql' : 'sqlite'
  return {
    ...stores,
    bank: (key) => tracedStore(stores.bank(key), { system }, tracing),
    platform: tracedStore(stores.platform, { system, whose: 'platform.' }, tracing),
  }
}
