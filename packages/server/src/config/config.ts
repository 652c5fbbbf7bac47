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
  /** whether each proof of a key must carry a nonce of ours */
  readonly proofNonces: boolean
  /** undefined: the built-in rules alone */
  readonly risk: RiskEngineConfig | undefined
  /** undefined: all books are kept here */
  readonly core: CoreConfig | undefined
  readonly logLevel: LogLevel
  /** units of `x-rate-cost` in a minute */
  readonly unitsPerMinute: { readonly address: number; readonly application: number }
}

/** An engine outside that is asked before money moves. */
export interface RiskEngineConfig {
  readonly url: string
  readonly timeoutMs: number
  /** what becomes of a payment while it is silent */
  readonly onFailure: (typeof RISK_FAILURES)[number]
}

export const RISK_FAILURES = ['review', 'deny', 'allow'] as const

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
