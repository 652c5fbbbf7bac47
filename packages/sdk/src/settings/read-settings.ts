import { byIdAlone, secretBasic } from '../auth/client-authentication.ts'
import { ConfigurationError } from '../errors/local-errors.ts'
import { consoleLogger } from '../logging/console-logger.ts'
import { filterLog } from '../logging/filter-log.ts'
import { LOG_LEVELS, type Logger, type LogLevel } from '../logging/logger.ts'
import type { WekezaOptions } from '../options.ts'
import { sleep } from '../transport/sleep.ts'
import { checkKeys } from './check-keys.ts'
import { checkLimits } from './check-limits.ts'
import { isUnprotected, readBaseUrl } from './read-base-url.ts'
import { readEnvironment } from './read-environment.ts'
import { refuseBrowser } from './refuse-browser.ts'
import type { Settings } from './settings.ts'

const BASE_URL = 'http://127.0.0.1:8080'
const TIMEOUT_MS = 30_000
const RETRIES = 2

/** Named one by one, so that the compiler finds an option that is missing here. */
const KNOWN: { readonly [Name in keyof Required<WekezaOptions>]: true } = {
  clientId: true,
  clientSecret: true,
  auth: true,
  dpop: true,
  mtls: true,
  par: true,
  baseUrl: true,
  issuer: true,
  customer: true,
  developer: true,
  session: true,
  applicationToken: true,
  onTokens: true,
  timeoutMs: true,
  deadlineMs: true,
  maxRetries: true,
  fetch: true,
  logger: true,
  logLevel: true,
  dangerouslyAllowBrowser: true,
  now: true,
  random: true,
  sleep: true,
}

/** Checks the options and fills them up: an option beats the environment, which beats the default. */
export function readSettings(options: WekezaOptions): Settings {
  checkKeys('new Wekeza()', options, Object.keys(KNOWN))
  checkLimits('new Wekeza()', options)
  const clientSecret = options.clientSecret ?? environmentSecret(options) ?? null
  refuseBrowser(clientSecret, options.dangerouslyAllowBrowser === true)
  const baseUrl = readBaseUrl(options.baseUrl ?? readEnvironment('WEKEZA_BASE_URL') ?? BASE_URL)
  return {
    baseUrl,
    issuer: options.issuer?.replace(/\/+$/, '') ?? baseUrl,
    clientId: options.clientId ?? readEnvironment('WEKEZA_CLIENT_ID') ?? null,
    session: options.session ?? null,
    applicationToken: options.applicationToken ?? null,
    ...readProof(options, clientSecret),
    timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
    deadlineMs: options.deadlineMs ?? null,
    maxRetries: options.maxRetries ?? RETRIES,
    log: readLog(options),
    fetch: readFetch(options),
    now: options.now ?? (() => performance.now()),
    random: options.random ?? Math.random,
    sleep: options.sleep ?? sleep,
  }
}

/** The environment's secret is of the client id beside it, and is not sent for another. */
function environmentSecret({ clientId }: WekezaOptions): string | undefined {
  const beside = readEnvironment('WEKEZA_CLIENT_ID')
  const isOther = clientId !== undefined && beside !== undefined && clientId !== beside
  return isOther ? undefined : readEnvironment('WEKEZA_CLIENT_SECRET')
}

/** What proves the application. A key or a certificate that is given beats a secret of the environment. */
function readProof(
  { auth, dpop, mtls, par, clientSecret: given }: WekezaOptions,
  clientSecret: string | null,
) {
  const secret = mtls && given === undefined ? null : clientSecret
  return {
    auth: auth ?? (secret === null ? byIdAlone : secretBasic(secret)),
    confidential: auth !== undefined || mtls !== undefined || secret !== null,
    dpop: dpop ?? null,
    mtls: mtls !== undefined,
    par: par ?? null,
  }
}

function readFetch({ mtls, ...options }: WekezaOptions): Settings['fetch'] {
  const send = readSender(options)
  return mtls ? async (url, init) => send(url, { ...init, ...(await mtls.connection()) }) : send
}

function readSender({ fetch }: WekezaOptions): Settings['fetch'] {
  if (fetch) return byRequest(fetch)
  // Looked up at each call, so that a test that puts itself before the global fetch is met.
  return (url, init) => globalThis.fetch(url, init)
}

/** Node forgets the signal of a request that nobody holds (nodejs/node#55428): each is held until its answer has come. */
function byRequest(fetch: NonNullable<WekezaOptions['fetch']>): Settings['fetch'] {
  const held = new Set<Request>()
  return async (url, init) => {
    const request = new Request(url, init)
    held.add(request)
    try {
      return await fetch(request)
    } finally {
      held.delete(request)
    }
  }
}

function readLog({ logger, logLevel }: WekezaOptions): Logger {
  const level = logLevel ?? readEnvironment('WEKEZA_LOG') ?? 'warn'
  if (!(LOG_LEVELS as readonly string[]).includes(level)) {
    throw new ConfigurationError(
      `The log level (logLevel, WEKEZA_LOG) is ${level}. Use one of ${LOG_LEVELS.join(', ')}.`,
    )
  }
  return filterLog(logger ?? consoleLogger, level as LogLevel)
}

/** Said once, when the client is made. */
export function warnIfUnprotected({ baseUrl, log }: Settings): void {
  if (!isUnprotected(baseUrl)) return
  log.warn(`wekeza: ${baseUrl} is not encrypted, and tokens travel to it. Use https.`)
}
