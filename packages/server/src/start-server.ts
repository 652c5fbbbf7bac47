import { createApi } from '@wekeza/api'
import type { Config } from './config/config.ts'
import { createHost } from './create-host.ts'
import { closeServer } from './http/close-server.ts'
import { DRAIN_MS } from './http/limits.ts'
import { type OpenServer, openServer } from './http/open-server.ts'
import { routeRequest } from './http/route-request.ts'
import { createIdentity } from './identity/create-identity.ts'
import { randomIds } from './ids/random-ids.ts'
import { createLog, type ServerLog } from './logging/create-log.ts'
import { claimFolder } from './platform/claim-folder.ts'
import { openPlatform, type Platform } from './platform/open-platform.ts'
import { loadSecrets } from './secrets/load-secrets.ts'
import { secretMatches } from './secrets/match-secret.ts'
import type { Secrets } from './secrets/secrets.ts'
import { sqliteProviderStore } from './stores/sqlite/provider.ts'
import { version } from './version.ts'
import { logSender } from './workers/log-sender.ts'
import { runDue } from './workers/run-due.ts'

export interface RunningServer {
  /** where callers reach it, without a slash at the end */
  readonly url: string
  /** the address that it listens on; the same, unless there is a public one before it */
  readonly localUrl: string
  /** Lets running requests finish, for ten seconds at most, and closes everything. Calling it again changes nothing. */
  stop(): Promise<void>
}

export interface ServerOptions {
  /** where log lines go; standard output unless it is named */
  readonly logFile?: string
}

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
  const platform = openPlatform(config)
  const log = createLog({ level: config.logLevel, file: options.logFile })
  const { next } = randomIds(platform.wall.nowMs)
  const nextRequestId = () => next('req')
  let open: OpenServer | undefined
  let release = () => {}
  try {
    release = claimFolder(platform.folder)
    const secrets = await loadSecrets(platform.folder)
    await openKnownBanks(platform)
    open = await openServer(config, nextRequestId)
    return await serve({ config, platform, log, secrets, open, nextRequestId, release })
  } catch (cause) {
    open?.server.close()
    await log.close()
    platform.close()
    release()
    throw cause
  }
}

interface Parts {
  readonly config: Config
  readonly platform: Platform
  readonly log: ServerLog
  readonly secrets: Secrets
  readonly open: OpenServer
  nextRequestId(): string
  /** gives the data folder back */
  release(): void
}

/** What was due while nobody ran must run now, whether or not somebody calls that bank. */
async function openKnownBanks({ store, banks }: Platform): Promise<void> {
  const keys = new Set((await store.applications.list()).map(({ bankKey }) => bankKey))
  for (const key of keys) await banks.open(key)
}

async function serve(parts: Parts): Promise<RunningServer> {
  const { config, platform, log, open, nextRequestId } = parts
  const url = config.publicUrl ?? open.origin
  const identity = await createIdentity(identityPorts(parts, url))
  const host = createHost({ ...parts, identity, publicUrl: url, nextRequestId })
  open.answerWith(routeRequest({ api: createApi(host), identity, host }))
  const worker = runDue({
    banks: platform.banks.opened,
    sender: logSender(log),
    onFault: (bankKey, cause) => log.trouble(`due work of ${bankKey}`, cause),
  })
  log.note('started', { url, version })

  async function end(): Promise<void> {
    const finished = await closeServer(open.server, DRAIN_MS)
    await worker.stop()
    log.note('stopped', { requests: finished ? 'finished' : 'cut off' })
    await log.close()
    platform.close()
    parts.release()
  }
  let stopping: Promise<void> | undefined
  return {
    url,
    localUrl: open.origin,
    stop() {
      stopping ??= end()
      return stopping
    },
  }
}

function identityPorts({ platform, secrets, log }: Parts, issuer: string) {
  return {
    issuer,
    applications: platform.store.applications,
    banks: platform.banks,
    store: sqliteProviderStore(platform.database),
    credentials: platform.credentials,
    keys: { signingJwks: [...secrets.signingJwks], cookieKeys: [...secrets.cookieKeys] },
    secretMatches,
    wall: platform.wall,
    log,
  }
}
