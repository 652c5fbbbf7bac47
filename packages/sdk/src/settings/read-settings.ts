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
  baseUrl: true,
  customer: true,
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
  const clientSecret = options.clientSecret ?? readEnvironment('WEKEZA_CLIENT_SECRET') ?? null
  refuseBrowser(clientSecret, options.dangerouslyAllowBrowser === true)
  return {
    baseUrl: readBaseUrl(options.baseUrl ?? readEnvironment('WEKEZA_BASE_URL') ?? BASE_URL),
    clientId: options.clientId ?? readEnvironment('WEKEZA_CLIENT_ID') ?? null,
    clientSecret,
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

function readFetch({ fetch }: WekezaOptions): Settings['fetch'] {
  if (fetch) return (url, init) => fetch(new Request(url, init))
  // Looked up at each call, so that a test that puts itself before the global fetch is met.
  return (url, init) => globalThis.fetch(url, init)
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
