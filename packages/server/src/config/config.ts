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
  readonly logLevel: LogLevel
  /** units of `x-rate-cost` in a minute */
  readonly unitsPerMinute: { readonly address: number; readonly application: number }
}

export const LOG_LEVELS = ['error', 'warn', 'info', 'debug', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]
