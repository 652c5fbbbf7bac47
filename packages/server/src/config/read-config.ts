import { Trouble } from '../trouble.ts'
import type {
  Config,
  CoreConfig,
  LogFormat,
  LogLevel,
  MailConfig,
  RiskEngineConfig,
  TlsFiles,
  TracesConfig,
} from './config.ts'
import { nearestName } from './nearest-name.ts'
import { readHeaders } from './read-headers.ts'
import { readOwnUnits } from './read-own-units.ts'
import { CLIENT_NAMES, type Setting, type SettingName, settings } from './settings.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** The exit code for a configuration that cannot be used. */
export const EXIT_CONFIG_INVALID = 2

/**
 * Reads the configuration from the environment. A variable that is set to nothing counts as not set.
 * @throws {Trouble} with a line for each name that is not known and each value that does not fit
 */
export function readConfig(environment: Environment): Config {
  const faults = [
    ...unknownNames(environment),
    ...unfitValues(environment),
    ...withoutOther(environment),
    ...withOther(environment),
  ]
  if (faults.length > 0) {
    throw new Trouble(faults.join('\n'), { exitCode: EXIT_CONFIG_INVALID })
  }
  const text = (name: SettingName) => textOf(environment, name)
  return {
    port: Number(text('PORT')),
    host: text('WEKEZA_HOST') ?? '',
    dataDir: text('WEKEZA_DATA_DIR') ?? '',
    databaseUrl: text('WEKEZA_DATABASE_URL'),
    databaseConnections: Number(text('WEKEZA_DATABASE_CONNECTIONS')),
    publicUrl: text('WEKEZA_PUBLIC_URL'),
    tls: tlsFiles(text),
    mtlsUrl: text('WEKEZA_MTLS_URL'),
    trustedProxies: (text('WEKEZA_TRUSTED_PROXIES') ?? '').split(',').filter(Boolean),
    gatewayAllow: (text('WEKEZA_GATEWAY_ALLOW') ?? '').split(',').filter(Boolean),
    proofNonces: text('WEKEZA_DPOP_NONCE') === 'required',
    risk: riskEngine(text),
    core: coreBanking(text),
    webhookLoopback: webhookLoopback(text),
    ...mails(text),
    invoices: {
      taxBasisPoints: Number(text('WEKEZA_TAX_BASIS_POINTS')),
      issuer: {
        name: text('WEKEZA_ISSUER_NAME') ?? '',
        address: text('WEKEZA_ISSUER_ADDRESS') ?? null,
        taxNumber: text('WEKEZA_ISSUER_TAX_NUMBER') ?? null,
      },
    },
    web: text('WEKEZA_WEB') === 'off' ? undefined : { dir: text('WEKEZA_WEB_DIR') },
    requestLogDays: Number(text('WEKEZA_REQUEST_LOG_DAYS')),
    logLevel: text('WEKEZA_LOG_LEVEL') as LogLevel,
    logFormat: text('WEKEZA_LOG_FORMAT') as LogFormat,
    metrics: metrics(text),
    traces: traces(text),
    redis: redis(text),
    ...units(text),
    overload: {
      lagMs: Number(text('WEKEZA_OVERLOAD_LAG_MS')),
      requests: Number(text('WEKEZA_OVERLOAD_REQUESTS')),
    },
    slowClients: {
      headersMs: Number(text('WEKEZA_HEADERS_TIMEOUT_MS')),
      requestMs: Number(text('WEKEZA_REQUEST_TIMEOUT_MS')),
      answerMs: Number(text('WEKEZA_ANSWER_TIMEOUT_MS')),
    },
    connections: {
      total: Number(text('WEKEZA_CONNECTIONS')),
      perAddress: Number(text('WEKEZA_CONNECTIONS_ADDRESS')),
    },
  }
}

/** What a setting is: what the environment says, or its default. */
export function textOf(environment: Environment, name: SettingName): string | undefined {
  return environment[name] || settings[name].fallback
}

/** What may be shown of a setting. */
export function shownOf(environment: Environment, name: SettingName): string | undefined {
  const text = textOf(environment, name)
  const { show = asItIs }: Setting = settings[name]
  return text === undefined ? undefined : show(text)
}

/** A burst that is not set follows from the minute: a sixth of it, and of a small one all. */
const BURST_SHARE = 6
const BURST_LEAST = 100
/** A consent that is not set follows from the application, which has many customers. */
const CONSENT_SHARE = 4

function units(
  text: (name: SettingName) => string | undefined,
): Pick<Config, 'unitsPerMinute' | 'unitsPerSecond' | 'ownRates'> {
  const number = (name: SettingName, otherwise: number) => Number(text(name) ?? otherwise)
  const address = Number(text('WEKEZA_RATE_LIMIT_ADDRESS'))
  const application = Number(text('WEKEZA_RATE_LIMIT_APPLICATION'))
  const share = Math.ceil(application / CONSENT_SHARE)
  const consent = number('WEKEZA_RATE_LIMIT_CONSENT', share)
  return {
    unitsPerMinute: { address, application, consent },
    unitsPerSecond: {
      address: number('WEKEZA_RATE_BURST_ADDRESS', burst(address)),
      application: number('WEKEZA_RATE_BURST_APPLICATION', burst(application)),
      consent: number('WEKEZA_RATE_BURST_CONSENT', burst(consent)),
    },
    ownRates: ownRates(text('WEKEZA_RATE_LIMIT_OWN')),
  }
}

function ownRates(text: string | undefined): Config['ownRates'] {
  const own = text === undefined ? [] : (readOwnUnits(text) ?? [])
  return new Map(
    [...own].map(([id, perMinute]) => [id, { perMinute, perSecond: burst(perMinute) }]),
  )
}

function burst(minute: number): number {
  return Math.min(minute, Math.max(BURST_LEAST, Math.ceil(minute / BURST_SHARE)))
}

function redis(text: (name: SettingName) => string | undefined): Config['redis'] {
  const url = text('WEKEZA_REDIS_URL')
  return url === undefined ? undefined : { url, timeoutMs: Number(text('WEKEZA_REDIS_TIMEOUT_MS')) }
}

function metrics(text: (name: SettingName) => string | undefined): Config['metrics'] {
  const port = text('WEKEZA_METRICS_PORT')
  if (port === undefined) return undefined
  return { host: text('WEKEZA_METRICS_HOST') ?? '', port: Number(port) }
}

function traces(text: (name: SettingName) => string | undefined): TracesConfig | undefined {
  const url = text('OTEL_EXPORTER_OTLP_ENDPOINT')
  if (url === undefined) return undefined
  return {
    url,
    headers: readHeaders(text('OTEL_EXPORTER_OTLP_HEADERS') ?? '') ?? {},
    ratio: Number(text('OTEL_TRACES_SAMPLER_ARG')),
    serviceName: text('OTEL_SERVICE_NAME') ?? '',
  }
}

function riskEngine(text: (name: SettingName) => string | undefined): RiskEngineConfig | undefined {
  const url = text('WEKEZA_RISK_URL')
  if (url === undefined) return undefined
  const onFailure = text('WEKEZA_RISK_ON_FAILURE') as RiskEngineConfig['onFailure']
  return { url, timeoutMs: Number(text('WEKEZA_RISK_TIMEOUT_MS')), onFailure }
}

function coreBanking(text: (name: SettingName) => string | undefined): CoreConfig | undefined {
  const url = text('WEKEZA_CORE_URL')
  if (url === undefined) return undefined
  return {
    url: url.replace(/\/$/, ''),
    bankKey: text('WEKEZA_CORE_BANK') ?? '',
    timeoutMs: Number(text('WEKEZA_CORE_TIMEOUT_MS')),
    tokenFile: text('WEKEZA_CORE_TOKEN_FILE'),
    certFile: text('WEKEZA_CORE_TLS_CERT'),
    keyFile: text('WEKEZA_CORE_TLS_KEY'),
    caFile: text('WEKEZA_CORE_TLS_CA'),
  }
}

/** Whoever calls from elsewhere must not send this server to what listens beside it. */
function webhookLoopback(text: (name: SettingName) => string | undefined): boolean {
  const said = text('WEKEZA_WEBHOOK_LOOPBACK')
  return said === undefined ? isOwnMachine(text) : said === 'allowed'
}

/** What does not leave may be shown, but by itself only to whoever sits at this machine: a mail proves who reads it. */
function mails(text: (name: SettingName) => string | undefined): Pick<Config, 'mail' | 'outbox'> {
  const [url, from] = [text('WEKEZA_SMTP_URL'), text('WEKEZA_MAIL_FROM')]
  const mail: MailConfig | undefined = url && from ? { url, from } : undefined
  const said = text('WEKEZA_OUTBOX')
  return { mail, outbox: !mail && (said === undefined ? isOwnMachine(text) : said === 'on') }
}

/** Whether only this machine can call: it is listened on here alone, and not said to be reached from elsewhere. */
function isOwnMachine(text: (name: SettingName) => string | undefined): boolean {
  const url = URL.parse(text('WEKEZA_PUBLIC_URL') ?? '')
  const host = text('WEKEZA_HOST') ?? ''
  return [host, url?.hostname ?? host].every((one) => OWN_MACHINE.test(one))
}

const OWN_MACHINE = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/

function tlsFiles(text: (name: SettingName) => string | undefined): TlsFiles | undefined {
  const [certFile, keyFile] = [text('WEKEZA_TLS_CERT'), text('WEKEZA_TLS_KEY')]
  if (certFile === undefined || keyFile === undefined) return undefined
  const [clientCaFile, crlFile] = [text('WEKEZA_TLS_CLIENT_CA'), text('WEKEZA_TLS_CRL')]
  return { certFile, keyFile, clientCaFile, crlFile }
}

/** What means nothing without another. Silence would leave a server open that its operator thinks is closed. */
const NEEDS = [
  ['WEKEZA_TLS_CERT', 'WEKEZA_TLS_KEY'],
  ['WEKEZA_TLS_KEY', 'WEKEZA_TLS_CERT'],
  ['WEKEZA_TLS_CLIENT_CA', 'WEKEZA_TLS_CERT'],
  ['WEKEZA_TLS_CRL', 'WEKEZA_TLS_CLIENT_CA'],
  ['WEKEZA_CORE_BANK', 'WEKEZA_CORE_URL'],
  ['WEKEZA_CORE_TOKEN_FILE', 'WEKEZA_CORE_URL'],
  ['WEKEZA_CORE_TIMEOUT_MS', 'WEKEZA_CORE_URL'],
  ['WEKEZA_CORE_TLS_CERT', 'WEKEZA_CORE_TLS_KEY'],
  ['WEKEZA_CORE_TLS_KEY', 'WEKEZA_CORE_TLS_CERT'],
  ['WEKEZA_CORE_TLS_CERT', 'WEKEZA_CORE_URL'],
  ['WEKEZA_CORE_TLS_CA', 'WEKEZA_CORE_URL'],
  ['WEKEZA_SMTP_URL', 'WEKEZA_MAIL_FROM'],
  ['WEKEZA_MAIL_FROM', 'WEKEZA_SMTP_URL'],
  ['WEKEZA_RISK_TIMEOUT_MS', 'WEKEZA_RISK_URL'],
  ['WEKEZA_RISK_ON_FAILURE', 'WEKEZA_RISK_URL'],
  ['WEKEZA_REDIS_TIMEOUT_MS', 'WEKEZA_REDIS_URL'],
  ['WEKEZA_METRICS_HOST', 'WEKEZA_METRICS_PORT'],
] as const

function withoutOther(environment: Environment): string[] {
  return NEEDS.filter(([name, other]) => environment[name] && !environment[other]).map(
    ([name, other]) => `${name} is set without ${other}. Set both, or neither.`,
  )
}

/** Mails leave, or are shown to whoever calls: who asks for both would show what others must not read. */
function withOther(environment: Environment): string[] {
  if (!environment.WEKEZA_SMTP_URL || environment.WEKEZA_OUTBOX !== 'on') return []
  return ['WEKEZA_OUTBOX is on beside WEKEZA_SMTP_URL. Set it off, or let no mail leave.']
}

function asItIs(text: string): string {
  return text
}

function unknownNames(environment: Environment): string[] {
  const known = [...Object.keys(settings), ...CLIENT_NAMES]
  const unknown = Object.keys(environment).filter(
    (name) => name.startsWith('WEKEZA_') && !known.includes(name),
  )
  return unknown.map((name) => {
    const nearest = nearestName(name, known)
    const advice = nearest
      ? `Did you mean ${nearest}?`
      : 'Unset it, or see `wekeza-server config check` for the names.'
    return `${name} is not a setting. ${advice}`
  })
}

function unfitValues(environment: Environment): string[] {
  return Object.values<Setting>(settings).flatMap(({ name, check, show = asItIs }) => {
    const text = environment[name]
    const fault = text ? check(text) : undefined
    return fault === undefined
      ? []
      : [`${name} ${fault}; it is ${JSON.stringify(show(text ?? ''))}.`]
  })
}
