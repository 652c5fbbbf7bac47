import { Trouble } from '../trouble.ts'
import type { Config, CoreConfig, LogLevel, RiskEngineConfig, TlsFiles } from './config.ts'
import { nearestName } from './nearest-name.ts'
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
    proofNonces: text('WEKEZA_DPOP_NONCE') === 'required',
    risk: riskEngine(text),
    core: coreBanking(text),
    logLevel: text('WEKEZA_LOG_LEVEL') as LogLevel,
    unitsPerMinute: {
      address: Number(text('WEKEZA_RATE_LIMIT_ADDRESS')),
      application: Number(text('WEKEZA_RATE_LIMIT_APPLICATION')),
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
  ['WEKEZA_RISK_TIMEOUT_MS', 'WEKEZA_RISK_URL'],
  ['WEKEZA_RISK_ON_FAILURE', 'WEKEZA_RISK_URL'],
] as const

function withoutOther(environment: Environment): string[] {
  return NEEDS.filter(([name, other]) => environment[name] && !environment[other]).map(
    ([name, other]) => `${name} is set without ${other}. Set both, or neither.`,
  )
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
