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
import { openDataFolder } from './platform/open-data-folder.ts'
import { openPlatform, type Platform } from './platform/open-platform.ts'
import { loadSecrets } from './secrets/load-secrets.ts'
import { secretMatches } from './secrets/match-secret.ts'
import { requireSameSecrets } from './secrets/require-same-secrets.ts'
import type { Secrets } from './secrets/secrets.ts'
import { claimStores } from './stores/open-stores.ts'
import { version } from './version.ts'
import { knownBanks } from './workers/known-banks.ts'
import { logSender } from './workers/log-sender.ts'
import { purgeAnswers } from './workers/purge-answers.ts'
import type { Repeated } from './workers/repeat.ts'
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
  const release = claimStores(openDataFolder(config.dataDir), config)
  try {
    return await startOn(await openPlatform(config), release, config, options)
  } catch (cause) {
    release()
    throw cause
  }
}

async function startOn(
  platform: Platform,
  release: () => void,
  config: Config,
  options: ServerOptions,
): Promise<RunningServer> {
  const log = createLog({ level: config.logLevel, file: options.logFile })
  const { next } = randomIds(platform.wall.nowMs)
  const nextRequestId = () => next('req')
  let open: OpenServer | undefined
  try {
    const secrets = await loadSecrets(platform.folder)
    await requireSameSecrets(platform.stores, secrets)
    const bankKeys = knownBanks(platform.stores.platform.applications, platform.wall)
    // What was due while nobody ran must run now, whether or not somebody calls that bank.
    for (const key of await bankKeys()) await platform.banks.open(key)
    open = await openServer(config, nextRequestId)
    return await serve({ config, platform, log, secrets, open, nextRequestId, release, bankKeys })
  } catch (cause) {
    open?.server.close()
    await log.close()
    await platform.close()
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
  bankKeys(): Promise<readonly string[]>
  /** gives the database back */
  release(): void
}

async function serve(parts: Parts): Promise<RunningServer> {
  const { config, platform, log, open, nextRequestId } = parts
  const url = config.publicUrl ?? open.origin
  const identity = await createIdentity(identityPorts(parts, url))
  const host = createHost({ ...parts, identity, publicUrl: url, nextRequestId })
  open.answerWith(routeRequest({ api: createApi(host), identity, host }))
  const workers = startWorkers(parts)
  log.note('started', { url, listening: open.origin, version })

  async function end(): Promise<void> {
    const finished = await closeServer(open.server, DRAIN_MS)
    await Promise.all(workers.map((worker) => worker.stop()))
    log.note('stopped', { requests: finished ? 'finished' : 'cut off' })
    await log.close()
    await platform.close()
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

function startWorkers({ platform, log, bankKeys }: Parts): Repeated[] {
  const { banks, wall, stores } = platform
  const onFault = (bankKey: string, cause: unknown) =>
    log.trouble(`background work of ${bankKey}`, cause)
  return [
    runDue({ bankKeys, banks, turns: stores.turns, sender: logSender(log), wall, onFault }),
    purgeAnswers({ bankKeys, banks, onFault }),
  ]
}

function identityPorts({ platform, secrets, log }: Parts, issuer: string) {
  return {
    issuer,
    applications: platform.stores.platform.applications,
    banks: platform.banks,
    store: platform.stores.provider,
    credentials: platform.stores.credentials,
    keys: { signingJwks: [...secrets.signingJwks], cookieKeys: [...secrets.cookieKeys] },
    secretMatches,
    wall: platform.wall,
    log,
  }
}
