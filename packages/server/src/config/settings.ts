import { isRange } from '../http/trusted-proxies.ts'
import { LOG_LEVELS, RISK_FAILURES } from './config.ts'

/** One variable of the environment. */
export interface Setting {
  readonly name: string
  readonly fallback: string | undefined
  /** @returns what is wrong with the text, as the end of a sentence, or nothing */
  check(text: string): string | undefined
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
    check: wholeNumber(4, 1_000),
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
  WEKEZA_LOG_LEVEL: {
    name: 'WEKEZA_LOG_LEVEL',
    fallback: 'info',
    check: oneOf(LOG_LEVELS),
    about: `how much is logged: ${LOG_LEVELS.join(', ')}`,
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

function wholeNumber(least: number, most: number): Setting['check'] {
  return (text) => {
    const fits = /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most
    return fits ? undefined : `must be a whole number from ${least} to ${most}`
  }
}

function oneOf(names: readonly string[]): Setting['check'] {
  return (text) => (names.includes(text) ? undefined : `must be one of ${names.join(', ')}`)
}

function ranges(text: string): string | undefined {
  const unfit = text.split(',').filter((one) => !isRange(one))
  return unfit.length === 0
    ? undefined
    : 'must be addresses or ranges by commas, like 10.0.0.0/8,192.168.1.7'
}

function postgresUrl(text: string): string | undefined {
  const url = URL.parse(text)
  const fits = url && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1
  return fits ? undefined : 'must be like postgres://user:password@host:5432/database'
}

/** A text that is no URL may still hold a password, and is not shown at all. */
export function withoutPassword(text: string): string {
  const url = URL.parse(text)
  if (!url) return '[redacted]'
  if (url.password) url.password = '***'
  if (url.searchParams.has('password')) url.searchParams.set('password', '***')
  return url.href
}

/** Tokens name it as their issuer and pages compare it with the Origin header, so it is nothing but an origin. */
function origin(text: string): string | undefined {
  const url = URL.parse(text)
  const fits = url && /^https?:$/.test(url.protocol) && url.origin === text
  return fits
    ? undefined
    : 'must be an origin like https://bank.example, without a slash at the end'
}

/** No user and no password: an address is shown and logged as it stands. */
function httpAddress(text: string): string | undefined {
  const url = URL.parse(text)
  const fits = url && /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.hash
  return fits ? undefined : 'must be like https://risk.bank.internal/assess, without a password'
}

/** What moves money crosses no network in the clear: plain http is for the same machine only. */
function guardedAddress(text: string): string | undefined {
  const url = URL.parse(text)
  const own = url && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)
  const fits =
    httpAddress(text) === undefined && (url?.protocol === 'https:' || own) && !url?.search
  return fits
    ? undefined
    : 'must be like https://core.bank.internal/wekeza; http only on this machine'
}
