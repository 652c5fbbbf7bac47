import { EXIT_CONFIG_INVALID } from '../../config/read-config.ts'
import { Trouble } from '../../trouble.ts'
import { readTls, type Tls } from './read-tls.ts'

/** Whom to connect to, and as whom. What is undefined follows PostgreSQL's own environment (PGUSER, PGPASSWORD). */
export interface Target {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly user: string | undefined
  readonly password: string | undefined
  readonly ssl: false | Tls
}

const DEFAULT_PORT = 5432
const OPTIONS = ['sslmode', 'sslrootcert', 'sslcert', 'sslkey']

/**
 * Reads `postgres://user:password@host:5432/database?sslmode=verify-full&sslrootcert=/etc/ca.pem`. A host that is a
 * folder, percent-encoded (`%2Frun%2Fpostgresql`), is where the server's socket lies.
 * @throws {Trouble} if it is something else, or would cross a network without knowing who answers
 */
export function readUrl(text: string): Target {
  const url = URL.parse(text)
  if (!url || !/^postgres(ql)?:$/.test(url.protocol) || url.pathname.length < 2) throw unfit()
  const host = decoded(url.hostname).replace(/^\[(.*)\]$/, '$1') || 'localhost'
  return {
    host,
    port: Number(url.port) || DEFAULT_PORT,
    database: decoded(url.pathname.slice(1)),
    user: decoded(url.username) || undefined,
    password: decoded(url.password) || undefined,
    ssl: readTls(host, readOptions(url.searchParams)),
  }
}

function readOptions(given: URLSearchParams): Record<string, string> {
  for (const name of given.keys()) {
    if (!OPTIONS.includes(name)) {
      throw unusable(`has the option ${name}, which is not known. Known are ${OPTIONS.join(', ')}.`)
    }
    if (given.getAll(name).length > 1) {
      throw unusable(`has the option ${name} twice. Write it once.`)
    }
  }
  return Object.fromEntries(given)
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw unfit()
  }
}

// The text is not shown, since it may hold a password.
function unfit(): Trouble {
  return unusable(
    'must be like postgres://user:password@host:5432/database. In a password write %40 for @, %2F for /, %3A for :, %3F for ?, %23 for # and %25 for %.',
  )
}

function unusable(fault: string): Trouble {
  return new Trouble(`WEKEZA_DATABASE_URL ${fault}`, { exitCode: EXIT_CONFIG_INVALID })
}
