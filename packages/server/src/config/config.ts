import type { Rates } from '@wekeza/api'
import type { BillingSettings } from '@wekeza/platform'

/** What an operator sets, checked and with its defaults. */
export interface Config {
  /** 0 takes a free one */
  readonly port: number
  readonly host: string
  readonly dataDir: string
  /** of PostgreSQL; undefined: SQLite, in the data folder */
  readonly databaseUrl: string | undefined
  /** how many connections to PostgreSQL this process opens at most */
  readonly databaseConnections: number
  /** the origin that callers reach; undefined: the address that is listened on */
  readonly publicUrl: string | undefined
  /** what the server proves itself by; undefined: it speaks plain http, behind something that does not */
  readonly tls: TlsFiles | undefined
  /** where clients with certificates go, if a proxy asks for them under an origin of its own */
  readonly mtlsUrl: string | undefined
  /** addresses and ranges of the proxies whose word on a caller counts */
  readonly trustedProxies: readonly string[]
  /** addresses and ranges that an exported gateway lets in; none: all */
  readonly gatewayAllow: readonly string[]
  /** whether each proof of a key must carry a nonce of ours */
  readonly proofNonces: boolean
  /** undefined: the built-in rules alone */
  readonly risk: RiskEngineConfig | undefined
  /** undefined: all books are kept here */
  readonly core: CoreConfig | undefined
  /** whether webhooks of test banks may lead to this machine */
  readonly webhookLoopback: boolean
  /** undefined: no mail leaves */
  readonly mail: MailConfig | undefined
  /** whether mails that do not leave are shown to whoever can call */
  readonly outbox: boolean
  /** the tax of invoices, in hundredths of a percent, and who issues them */
  readonly invoices: Pick<BillingSettings, 'taxBasisPoints' | 'issuer'>
  /** undefined: no pages are served; a folder that is not named is looked for */
  readonly web: { readonly dir: string | undefined } | undefined
  /** how long applications can look up what they asked */
  readonly requestLogDays: number
  readonly logLevel: LogLevel
  readonly logFormat: LogFormat
  /** where Prometheus reads; undefined: nowhere, and nothing is counted */
  readonly metrics: { readonly host: string; readonly port: number } | undefined
  /** who is told of each request; undefined: nobody, and nothing is followed */
  readonly traces: TracesConfig | undefined
  /** where several servers count together; undefined: each counts by itself */
  readonly redis: RedisConfig | undefined
  /** units of `x-rate-cost` in a minute */
  readonly unitsPerMinute: UnitsOf
  /** and at once */
  readonly unitsPerSecond: UnitsOf
  /** of the applications that do not share what all others have, by their ids */
  readonly ownRates: ReadonlyMap<string, Rates>
  /** past either of them, requests are refused at the door */
  readonly overload: {
    /** how late the process comes to what it has to do */
    readonly lagMs: number
    /** that are being answered */
    readonly requests: number
  }
  readonly slowClients: {
    /** from the first byte of a request to its last header */
    readonly headersMs: number
    /** from the first byte of a request to its last */
    readonly requestMs: number
    /** until what waits for whoever asked has been taken */
    readonly answerMs: number
  }
  /** that are open at once; past either of them a new one is closed */
  readonly connections: {
    readonly total: number
    readonly perAddress: number
  }
}

/** Of each address, application and consent. */
export interface UnitsOf {
  readonly address: number
  readonly application: number
  readonly consent: number
}

/** Where several servers count together. */
export interface RedisConfig {
  readonly url: string
  /** a command that takes longer has failed */
  readonly timeoutMs: number
}

/** A collector of traces that speaks OTLP over HTTP. */
export interface TracesConfig {
  /** before `/v1/traces` */
  readonly url: string
  /** what it asks for of whoever tells it something */
  readonly headers: Readonly<Record<string, string>>
  /** which part of the traces that begin here is told, from 0 to 1 */
  readonly ratio: number
  readonly serviceName: string
}

/** An engine outside that is asked before money moves. */
export interface RiskEngineConfig {
  readonly url: string
  readonly timeoutMs: number
  /** what becomes of a payment while it is silent */
  readonly onFailure: (typeof RISK_FAILURES)[number]
}

export const RISK_FAILURES = ['review', 'deny', 'allow'] as const

/** A mail server outside that carries mails on. */
export interface MailConfig {
  /** `smtp:` or `smtps:`, with its password */
  readonly url: string
  /** as a mail's From shows it */
  readonly from: string
}

/** A core outside that keeps the books of one bank. */
export interface CoreConfig {
  readonly url: string
  readonly bankKey: string
  readonly timeoutMs: number
  /** a file with the token that it is called with */
  readonly tokenFile: string | undefined
  /** what this server proves itself by, and whom it believes; in PEM format */
  readonly certFile: string | undefined
  readonly keyFile: string | undefined
  readonly caFile: string | undefined
}

/** Files in PEM format. */
export interface TlsFiles {
  readonly certFile: string
  readonly keyFile: string
  /** whose certificates are believed of clients; undefined: none is asked for */
  readonly clientCaFile: string | undefined
  /** which of those are withdrawn */
  readonly crlFile: string | undefined
}

export const LOG_LEVELS = ['error', 'warn', 'info', 'debug', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

export const LOG_FORMATS = ['plain', 'ecs'] as const
export type LogFormat = (typeof LOG_FORMATS)[number]
