import {
  type Check,
  collectorAddress,
  guardedAddress,
  httpAddress,
  line,
  mailSender,
  oneOf,
  origin,
  postgresUrl,
  ranges,
  redisUrl,
  smtpUrl,
  wholeNumber,
} from './check-value.ts'
import { LOG_FORMATS, LOG_LEVELS, RISK_FAILURES } from './config.ts'
import { readHeaders } from './read-headers.ts'
import { readOwnUnits } from './read-own-units.ts'
import { withoutPassword } from './without-password.ts'

/** One variable of the environment. */
export interface Setting {
  readonly name: string
  readonly fallback: string | undefined
  readonly check: Check
  /** what may be shown of it, where that is not all */
  show?(text: string): string
  readonly about: string
}

const UNITS_MAX = 1_000_000_000

/** All that can be set. What is not here is refused. */
export const settings = {
  PORT: {
    name: 'PORT',
    fallback: '8080',
    check: wholeNumber(0, 65_535),
    about: 'port to listen on; 0 takes a free one',
  },
  WEKEZA_HOST: {
    name: 'WEKEZA_HOST',
    fallback: '127.0.0.1',
    check: (text) => (/^[\w.:-]+$/.test(text) ? undefined : 'must be a host name or an address'),
    about: 'address to listen on; 0.0.0.0 takes calls from other machines',
  },
  WEKEZA_DATA_DIR: {
    name: 'WEKEZA_DATA_DIR',
    fallback: '.wekeza',
    check: () => undefined,
    about: 'folder of the secrets, and of the database unless WEKEZA_DATABASE_URL names another',
  },
  WEKEZA_DATABASE_URL: {
    name: 'WEKEZA_DATABASE_URL',
    fallback: undefined,
    check: postgresUrl,
    show: withoutPassword,
    about:
      'PostgreSQL, where many servers share one database; without it, SQLite in the data folder',
  },
  WEKEZA_DATABASE_CONNECTIONS: {
    name: 'WEKEZA_DATABASE_CONNECTIONS',
    fallback: '16',
    check: wholeNumber(9, 1_000),
    about: 'connections to PostgreSQL that this process opens at most',
  },
  WEKEZA_PUBLIC_URL: {
    name: 'WEKEZA_PUBLIC_URL',
    fallback: undefined,
    check: origin,
    about: 'the origin that callers reach, if it is not the address listened on',
  },
  WEKEZA_TLS_CERT: {
    name: 'WEKEZA_TLS_CERT',
    fallback: undefined,
    check: () => undefined,
    about: 'file with the certificate of this server and its chain; with it, the port speaks https',
  },
  WEKEZA_TLS_KEY: {
    name: 'WEKEZA_TLS_KEY',
    fallback: undefined,
    check: () => undefined,
    about: 'file with the private key of that certificate',
  },
  WEKEZA_TLS_CLIENT_CA: {
    name: 'WEKEZA_TLS_CLIENT_CA',
    fallback: undefined,
    check: () => undefined,
    about: "file with the authorities whose clients' certificates are believed",
  },
  WEKEZA_TLS_CRL: {
    name: 'WEKEZA_TLS_CRL',
    fallback: undefined,
    check: () => undefined,
    about: 'file with the list of revoked certificates; read again on SIGHUP, as the others are',
  },
  WEKEZA_MTLS_URL: {
    name: 'WEKEZA_MTLS_URL',
    fallback: undefined,
    check: origin,
    about:
      'the origin under which a proxy asks for certificates, if it is another than the public one',
  },
  WEKEZA_TRUSTED_PROXIES: {
    name: 'WEKEZA_TRUSTED_PROXIES',
    fallback: undefined,
    check: ranges,
    about: 'whose X-Forwarded-For and Client-Cert are believed: addresses and ranges, by commas',
  },
  WEKEZA_GATEWAY_ALLOW: {
    name: 'WEKEZA_GATEWAY_ALLOW',
    fallback: undefined,
    check: ranges,
    about:
      'whom a gateway that `gateway export` configures lets in: addresses and ranges, by commas',
  },
  WEKEZA_WEB: {
    name: 'WEKEZA_WEB',
    fallback: 'on',
    check: oneOf(['on', 'off']),
    about: 'whether the pages for developers, customers and staff are served too: on, off',
  },
  WEKEZA_WEB_DIR: {
    name: 'WEKEZA_WEB_DIR',
    fallback: undefined,
    check: () => undefined,
    about: 'folder of the built pages, if they are not where this program brings them',
  },
  WEKEZA_DPOP_NONCE: {
    name: 'WEKEZA_DPOP_NONCE',
    fallback: 'optional',
    check: oneOf(['optional', 'required']),
    about: 'whether each proof of a key must carry a nonce of this platform: optional, required',
  },
  WEKEZA_RISK_URL: {
    name: 'WEKEZA_RISK_URL',
    fallback: undefined,
    check: httpAddress,
    about: 'where a risk engine is asked before money moves, beside the built-in rules',
  },
  WEKEZA_RISK_TIMEOUT_MS: {
    name: 'WEKEZA_RISK_TIMEOUT_MS',
    fallback: '300',
    check: wholeNumber(10, 10_000),
    about: 'how long a payment waits for the risk engine, in milliseconds',
  },
  WEKEZA_RISK_ON_FAILURE: {
    name: 'WEKEZA_RISK_ON_FAILURE',
    fallback: 'review',
    check: oneOf(RISK_FAILURES),
    about: `what becomes of a payment while the risk engine is silent: ${RISK_FAILURES.join(', ')}`,
  },
  WEKEZA_CORE_URL: {
    name: 'WEKEZA_CORE_URL',
    fallback: undefined,
    check: guardedAddress,
    about: 'where a core keeps the books of one bank; without it they are kept here',
  },
  WEKEZA_CORE_BANK: {
    name: 'WEKEZA_CORE_BANK',
    fallback: 'live',
    check: (text) => (/^[a-z0-9_-]+$/.test(text) ? undefined : 'must be the key of a bank'),
    about: 'the bank whose books that core keeps',
  },
  WEKEZA_CORE_TOKEN_FILE: {
    name: 'WEKEZA_CORE_TOKEN_FILE',
    fallback: undefined,
    check: () => undefined,
    about: 'file with the bearer token that the core is called with; read anew at each call',
  },
  WEKEZA_CORE_TIMEOUT_MS: {
    name: 'WEKEZA_CORE_TIMEOUT_MS',
    fallback: '3000',
    check: wholeNumber(100, 5_000),
    about: 'how long one call of the core may take, in milliseconds',
  },
  WEKEZA_CORE_TLS_CERT: {
    name: 'WEKEZA_CORE_TLS_CERT',
    fallback: undefined,
    check: () => undefined,
    about: 'file with the certificate that this server shows to the core',
  },
  WEKEZA_CORE_TLS_KEY: {
    name: 'WEKEZA_CORE_TLS_KEY',
    fallback: undefined,
    check: () => undefined,
    about: 'file with the private key of that certificate',
  },
  WEKEZA_CORE_TLS_CA: {
    name: 'WEKEZA_CORE_TLS_CA',
    fallback: undefined,
    check: () => undefined,
    about: "file with the authorities that the core's certificate may come from",
  },
  WEKEZA_WEBHOOK_LOOPBACK: {
    name: 'WEKEZA_WEBHOOK_LOOPBACK',
    fallback: undefined,
    check: oneOf(['allowed', 'refused']),
    about:
      'whether webhooks of test banks may lead to this machine: allowed, refused; by itself allowed while only this machine can call the server',
  },
  WEKEZA_SMTP_URL: {
    name: 'WEKEZA_SMTP_URL',
    fallback: undefined,
    check: smtpUrl,
    show: withoutPassword,
    about: 'the mail server that carries mails to developers; without it none leaves this server',
  },
  WEKEZA_MAIL_FROM: {
    name: 'WEKEZA_MAIL_FROM',
    fallback: undefined,
    check: mailSender,
    about: 'whom those mails come from, like Wekeza <no-reply@bank.example>',
  },
  WEKEZA_OUTBOX: {
    name: 'WEKEZA_OUTBOX',
    fallback: undefined,
    check: oneOf(['on', 'off']),
    about:
      'whether mails that do not leave are shown to whoever can call the server: on, off; by itself on while only this machine can',
  },
  WEKEZA_TAX_BASIS_POINTS: {
    name: 'WEKEZA_TAX_BASIS_POINTS',
    fallback: '1600',
    check: wholeNumber(0, 10_000),
    about: 'tax on the net sum of invoices, in hundredths of a percent',
  },
  WEKEZA_ISSUER_NAME: {
    name: 'WEKEZA_ISSUER_NAME',
    fallback: 'Wekeza Open Platform',
    check: line,
    about: 'who issues invoices, as they stand in the commercial register',
  },
  WEKEZA_ISSUER_ADDRESS: {
    name: 'WEKEZA_ISSUER_ADDRESS',
    fallback: undefined,
    check: line,
    about: 'their address, in one line; without it, invoices have none',
  },
  WEKEZA_ISSUER_TAX_NUMBER: {
    name: 'WEKEZA_ISSUER_TAX_NUMBER',
    fallback: undefined,
    check: line,
    about: 'their number at the tax authority, in Kenya a PIN; without it, invoices have none',
  },
  WEKEZA_REQUEST_LOG_DAYS: {
    name: 'WEKEZA_REQUEST_LOG_DAYS',
    fallback: '30',
    check: wholeNumber(1, 400),
    about: 'how long applications can look up what they asked, in days',
  },
  WEKEZA_LOG_LEVEL: {
    name: 'WEKEZA_LOG_LEVEL',
    fallback: 'info',
    check: oneOf(LOG_LEVELS),
    about: `how much is logged: ${LOG_LEVELS.join(', ')}`,
  },
  WEKEZA_LOG_FORMAT: {
    name: 'WEKEZA_LOG_FORMAT',
    fallback: 'plain',
    check: oneOf(LOG_FORMATS),
    about: `in whose fields log lines are written: ${LOG_FORMATS.join(', ')} (Elastic Common Schema 8)`,
  },
  WEKEZA_METRICS_PORT: {
    name: 'WEKEZA_METRICS_PORT',
    fallback: undefined,
    check: wholeNumber(0, 65_535),
    about:
      'port on which Prometheus reads GET /metrics, and nobody else; without it, nothing is counted',
  },
  WEKEZA_METRICS_HOST: {
    name: 'WEKEZA_METRICS_HOST',
    fallback: '127.0.0.1',
    check: (text) => (/^[\w.:-]+$/.test(text) ? undefined : 'must be a host name or an address'),
    about: 'address on which metrics are served; no gateway may lead to it',
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    name: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    fallback: undefined,
    check: collectorAddress,
    about: 'the collector that is told of each request, by OTLP over HTTP; without it, nobody is',
  },
  OTEL_EXPORTER_OTLP_HEADERS: {
    name: 'OTEL_EXPORTER_OTLP_HEADERS',
    fallback: undefined,
    check: (text) =>
      readHeaders(text) ? undefined : 'must be like authorization=Bearer%20abc,x-tenant=bank',
    show: () => '***',
    about: 'headers that the collector asks for: names and values by commas, encoded as in a URL',
  },
  OTEL_TRACES_SAMPLER_ARG: {
    name: 'OTEL_TRACES_SAMPLER_ARG',
    fallback: '1',
    check: (text) =>
      /^(0(\.\d+)?|1(\.0+)?)$/.test(text) ? undefined : 'must be a part from 0 to 1, like 0.1',
    about: 'which part of all traces is told, from 0 to 1; a caller can only lessen it',
  },
  OTEL_SERVICE_NAME: {
    name: 'OTEL_SERVICE_NAME',
    fallback: 'wekeza-server',
    check: () => undefined,
    about: 'what this server is called in traces',
  },
  WEKEZA_RATE_LIMIT_ADDRESS: {
    name: 'WEKEZA_RATE_LIMIT_ADDRESS',
    fallback: '30000',
    check: wholeNumber(1, UNITS_MAX),
    about: 'units that one address may use in a minute',
  },
  WEKEZA_RATE_LIMIT_APPLICATION: {
    name: 'WEKEZA_RATE_LIMIT_APPLICATION',
    fallback: '12000',
    check: wholeNumber(1, UNITS_MAX),
    about: 'units that one application may use in a minute',
  },
  WEKEZA_RATE_LIMIT_OWN: {
    name: 'WEKEZA_RATE_LIMIT_OWN',
    fallback: undefined,
    check: (text) =>
      readOwnUnits(text) ? undefined : 'must be like app_copilot=60000,app_reports=600',
    about:
      'units in a minute of applications with a limit of their own: their ids and numbers, by commas',
  },
  WEKEZA_RATE_LIMIT_CONSENT: {
    name: 'WEKEZA_RATE_LIMIT_CONSENT',
    fallback: undefined,
    check: wholeNumber(1, UNITS_MAX),
    about:
      "units that may be used under one consent in a minute; by itself a quarter of an application's",
  },
  WEKEZA_RATE_BURST_ADDRESS: {
    name: 'WEKEZA_RATE_BURST_ADDRESS',
    fallback: undefined,
    check: wholeNumber(1, UNITS_MAX),
    about: "units that one address may use in a second; by itself a sixth of its minute's",
  },
  WEKEZA_RATE_BURST_APPLICATION: {
    name: 'WEKEZA_RATE_BURST_APPLICATION',
    fallback: undefined,
    check: wholeNumber(1, UNITS_MAX),
    about: "units that one application may use in a second; by itself a sixth of its minute's",
  },
  WEKEZA_RATE_BURST_CONSENT: {
    name: 'WEKEZA_RATE_BURST_CONSENT',
    fallback: undefined,
    check: wholeNumber(1, UNITS_MAX),
    about:
      "units that may be used under one consent in a second; by itself a sixth of its minute's",
  },
  WEKEZA_REDIS_URL: {
    name: 'WEKEZA_REDIS_URL',
    fallback: undefined,
    check: redisUrl,
    show: withoutPassword,
    about: 'Redis, where many servers count their limits together; without it, each by itself',
  },
  WEKEZA_REDIS_TIMEOUT_MS: {
    name: 'WEKEZA_REDIS_TIMEOUT_MS',
    fallback: '250',
    check: wholeNumber(10, 60_000),
    about: 'how long a request waits for Redis before its server counts by itself, in milliseconds',
  },
  WEKEZA_OVERLOAD_LAG_MS: {
    name: 'WEKEZA_OVERLOAD_LAG_MS',
    fallback: '1000',
    check: wholeNumber(10, 60_000),
    about: 'how late this process may come to its work before it refuses more, in milliseconds',
  },
  WEKEZA_OVERLOAD_REQUESTS: {
    name: 'WEKEZA_OVERLOAD_REQUESTS',
    fallback: '2000',
    check: wholeNumber(1, 1_000_000),
    about: 'requests that may be underway in this process before it refuses more',
  },
  WEKEZA_HEADERS_TIMEOUT_MS: {
    name: 'WEKEZA_HEADERS_TIMEOUT_MS',
    fallback: '10000',
    check: wholeNumber(100, 600_000),
    about: 'how long the headers of a request may take to come, in milliseconds',
  },
  WEKEZA_REQUEST_TIMEOUT_MS: {
    name: 'WEKEZA_REQUEST_TIMEOUT_MS',
    fallback: '30000',
    check: wholeNumber(100, 600_000),
    about: 'how long a whole request may take to come, in milliseconds',
  },
  WEKEZA_ANSWER_TIMEOUT_MS: {
    name: 'WEKEZA_ANSWER_TIMEOUT_MS',
    fallback: '30000',
    check: wholeNumber(100, 600_000),
    about: 'how long whoever asked may take to read what waits for them, in milliseconds',
  },
  WEKEZA_CONNECTIONS: {
    name: 'WEKEZA_CONNECTIONS',
    fallback: '10000',
    check: wholeNumber(1, 1_000_000),
    about: 'connections that callers may have open to this process, all together',
  },
  WEKEZA_CONNECTIONS_ADDRESS: {
    name: 'WEKEZA_CONNECTIONS_ADDRESS',
    fallback: '1000',
    check: wholeNumber(1, 1_000_000),
    about:
      'connections that one address may have open to this process, unless it is a trusted proxy',
  },
} as const satisfies Record<string, Setting>

export type SettingName = keyof typeof settings

/** Names that clients read, and that may lie about in the same environment. */
export const CLIENT_NAMES: readonly string[] = [
  'WEKEZA_CLIENT_ID',
  'WEKEZA_CLIENT_SECRET',
  'WEKEZA_BASE_URL',
  'WEKEZA_PROFILE',
  'WEKEZA_ENV',
  'WEKEZA_LOG',
  'WEKEZA_CONFIG_DIR',
  'WEKEZA_INSECURE_STORAGE',
  'WEKEZA_PRIVATE_KEY_FILE',
  'WEKEZA_ACCESS_TOKEN',
]
