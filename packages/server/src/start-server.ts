import { type Authenticator, batchReads, createApi, type Reads } from '@wekeza/api'
import type { Application } from '@wekeza/platform'
import type { Config } from './config/config.ts'
import { createHost } from './create-host.ts'
import { closeServer } from './http/close-server.ts'
import type { Identifying } from './http/identify-caller.ts'
import { DRAIN_MS } from './http/limits.ts'
import { type OpenServer, openServer } from './http/open-server.ts'
import { routeRequest } from './http/route-request.ts'
import { socketCertificates } from './http/socket-certificates.ts'
import { trustedProxies } from './http/trusted-proxies.ts'
import type { CodeSender } from './identity/second-factor/code-sender.ts'
import { randomIds } from './ids/random-ids.ts'
import { createLog, type ServerLog } from './logging/create-log.ts'
import { openDataFolder } from './platform/open-data-folder.ts'
import { openPlatform, type Platform } from './platform/open-platform.ts'
import { authenticateApiKeys } from './secrets/authenticate-api-keys.ts'
import { followKeys } from './secrets/follow-keys.ts'
import { matchClientSecret } from './secrets/match-secret.ts'
import { type ServedSecrets, serveSecrets } from './secrets/serve-secrets.ts'
import { claimStores } from './stores/open-stores.ts'
import { version } from './version.ts'
import { knownBanks } from './workers/known-banks.ts'
import { logSender } from './workers/log-sender.ts'
import { purgeAnswers } from './workers/purge-answers.ts'
import { readCore } from './workers/read-core.ts'
import type { Repeated } from './workers/repeat.ts'
import { runDue, type Work } from './workers/run-due.ts'
import { writeReads } from './workers/write-reads.ts'

export interface RunningServer {
  /** where callers reach it, without a slash at the end */
  readonly url: string
  /** the address that it listens on; the same, unless there is a public one before it */
  readonly localUrl: string
  /**
   * Reads the files of TLS anew: certificate, key, authorities and revocation list.
   * @throws {Trouble} if one cannot be used; then the old ones stay in force
   */
  reloadTls(): void
  /** Lets running requests finish, for ten seconds at most, and closes everything. Calling it again changes nothing. */
  stop(): Promise<void>
}

export interface ServerOptions {
  /** where log lines go; standard output unless it is named */
  readonly logFile?: string
  /** how one-time codes reach customers; without one, only who has an authenticator app signs in to a live bank */
  readonly codeSender?: CodeSender
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
  platform.onSilence((where, cause) => log.trouble(where, cause))
  const { next } = randomIds(platform.wall.nowMs)
  const nextRequestId = () => next('req')
  let open: OpenServer | undefined
  let secrets: ServedSecrets | undefined
  try {
    secrets = await serveSecrets(platform, (cause) => log.trouble('the keys', cause))
    const bankKeys = knownBanks(platform.stores.platform.applications, platform.wall)
    // What was due while nobody ran must run now, whether or not somebody calls that bank.
    for (const key of await bankKeys()) await platform.banks.open(key)
    const certificates = socketCertificates(platform.wall)
    const callers: Identifying = {
      proxies: trustedProxies(config.trustedProxies),
      certificates,
      wall: platform.wall,
    }
    open = await openServer(config, certificates, nextRequestId)
    const parts = {
      config,
      codeSender: options.codeSender,
      platform,
      log,
      secrets,
      open,
      callers,
      nextRequestId,
      release,
      bankKeys,
    }
    return await serve(parts)
  } catch (cause) {
    open?.server.close()
    await secrets?.stop()
    await log.close()
    await platform.close()
    throw cause
  }
}

interface Parts {
  readonly config: Config
  readonly codeSender: CodeSender | undefined
  readonly platform: Platform
  readonly log: ServerLog
  readonly secrets: ServedSecrets
  readonly open: OpenServer
  readonly callers: Identifying
  nextRequestId(): string
  bankKeys(): Promise<readonly string[]>
  /** gives the database back */
  release(): void
}

async function serve(parts: Parts): Promise<RunningServer> {
  const { config, platform, log, open, secrets } = parts
  const url = config.publicUrl ?? open.origin
  const identity = await followKeys(identityPorts(parts, url), secrets.keyring)
  const authenticator = withApiKeys(parts, identity.authenticator)
  const { keyring } = secrets
  const ownCallers = { authenticator, tokens: identity.tokens }
  const reads = batchReads(platform.banks)
  const host = createHost({ ...parts, keyring, identity: ownCallers, publicUrl: url, reads })
  open.answerWith(routeRequest({ api: createApi(host), identity, callers: parts.callers, host }))
  const workers = startWorkers(parts, reads)
  log.note('started', { url, listening: open.origin, version })

  async function end(): Promise<void> {
    const finished = await closeServer(open.server, DRAIN_MS)
    await Promise.all([secrets, ...workers].map((worker) => worker.stop()))
    log.note('stopped', { requests: finished ? 'finished' : 'cut off' })
    await log.close()
    await platform.close()
    parts.release()
  }
  let stopping: Promise<void> | undefined
  return {
    url,
    localUrl: open.origin,
    reloadTls() {
      open.reloadTls()
      log.note('reloaded', { what: 'tls' })
    },
    stop() {
      stopping ??= end()
      return stopping
    },
  }
}

function startWorkers({ platform, log, bankKeys }: Parts, reads: Reads): Repeated[] {
  const { banks } = platform
  const onFault = (bankKey: string, cause: unknown) =>
    log.trouble(`background work of ${bankKey}`, cause)
  return [
    ...dueWorkers(platform, bankKeys, { sender: logSender(log), onFault }),
    purgeAnswers({ bankKeys, banks, onFault }),
    ...coreWorkers(platform, log),
    writeReads({ reads, onFault: (cause) => log.trouble('counting reads', cause) }),
  ]
}

/** The bank whose books a core keeps has one of its own: those whose work waits for nobody are not kept waiting. */
function dueWorkers(
  { banks, wall, stores, core }: Platform,
  bankKeys: () => Promise<readonly string[]>,
  parts: Pick<Work, 'sender' | 'onFault'>,
): Repeated[] {
  const work = { banks, wall, turns: stores.turns, ...parts }
  if (!core) return [runDue({ ...work, bankKeys })]
  const { bankKey } = core
  const others = async () => (await bankKeys()).filter((key) => key !== bankKey)
  return [
    runDue({ ...work, bankKeys: others }),
    runDue({ ...work, bankKeys: async () => [bankKey] }),
  ]
}

/** None, where all books are kept here. */
function coreWorkers({ core, banks, stores }: Platform, log: ServerLog): Repeated[] {
  if (!core) return []
  const onChange = (cause: unknown) =>
    cause === undefined
      ? log.note('core', { state: 'answers again' })
      : log.trouble('the core', cause)
  return [readCore({ bankKey: core.bankKey, banks, turns: stores.turns, onChange })]
}

function identityPorts(parts: Parts, issuer: string) {
  const { config, platform, secrets, log, codeSender } = parts
  return {
    issuer,
    applications: platform.stores.platform.applications,
    banks: platform.banks,
    store: platform.stores.provider,
    credentials: platform.stores.credentials,
    secondFactors: platform.stores.secondFactors,
    envelope: secrets.keyring.envelope,
    counterKey: secrets.counterKey,
    audit: platform.stores.audit,
    ...(codeSender && { codeSender }),
    secretMatches: (application: Application, presented: string) =>
      matchClientSecret(secrets.matcher, application, presented),
    proofNonces: config.proofNonces,
    mtlsOrigin: config.mtlsUrl,
    wall: platform.wall,
    log,
  }
}

function withApiKeys({ platform, secrets }: Parts, authenticator: Authenticator): Authenticator {
  const { applications } = platform.stores.platform
  return authenticateApiKeys({ authenticator, applications, matcher: secrets.matcher })
}
