import type { Config } from './config/config.ts'
import { openDataFolder } from './platform/open-data-folder.ts'
import { openPlatform, type Platform } from './platform/open-platform.ts'
import { REQUEST_CONNECTIONS } from './request-log/postgres-request-rows.ts'
import { openParts } from './starting/open-parts.ts'
import type { Closing } from './starting/parts.ts'
import type { RunningServer, ServerOptions } from './starting/running-server.ts'
import { serveParts } from './starting/serve-parts.ts'
import { claimStores } from './stores/open-stores.ts'
import { openTracing } from './tracing/open-tracing.ts'
import type { Tracing } from './tracing/tracing.ts'
import { QUOTA_CONNECTIONS } from './usage/postgres-quota-counter.ts'
import { USAGE_CONNECTIONS } from './usage/postgres-usage-rows.ts'

export type { RunningServer, ServerOptions } from './starting/running-server.ts'

/**
 * Starts the platform: the api and identity on one port, over the data folder.
 * @throws {Trouble} if the folder, its database or the port cannot be used
 * @example
 * const server = await startServer(readConfig({ PORT: '0', WEKEZA_DATA_DIR: folder }))
 * await fetch(`${server.url}/livez`)
 * await server.stop()
 */
export async function startServer(
  config: Config,
  options: ServerOptions = {},
): Promise<RunningServer> {
  const release = claimStores(openDataFolder(config.dataDir), config)
  try {
    const tracing = await openTracing(config.traces)
    const platform = await openPlatform(besideOwn(config), tracing)
    return await startOn(platform, { release, tracing }, config, options)
  } catch (cause) {
    release()
    throw cause
  }
}

/** What is opened at most stays what the configuration says. */
function besideOwn(config: Config): Config {
  const own = REQUEST_CONNECTIONS + USAGE_CONNECTIONS + QUOTA_CONNECTIONS
  return { ...config, databaseConnections: config.databaseConnections - own }
}

async function startOn(
  platform: Platform,
  held: { readonly release: () => void; readonly tracing: Tracing | undefined },
  config: Config,
  options: ServerOptions,
): Promise<RunningServer> {
  const closing: Closing[] = [() => platform.close()]
  try {
    const { tracing } = held
    const parts = await openParts({ platform, tracing }, config, options, closing)
    return await serveParts({ ...parts, ...held }, closing)
  } catch (cause) {
    for (const close of closing.reverse()) await close()
    throw cause
  }
}
