import { Pool, type PoolClient, TypeOverrides, types } from 'pg'
import { Trouble } from '../../trouble.ts'
import { borrow } from './borrow.ts'
import { explainRefusal } from './explain-refusal.ts'
import { isConflict, isUnreachable, isUntranslatable } from './faults.ts'
import { gatherReads } from './gather-reads.ts'
import { readUrl } from './read-url.ts'
import { type Answered, type Row, run } from './run.ts'
import type { Statement, Value } from './statement.ts'
import { type Step, transact } from './transact.ts'
import { tryAgain } from './try-again.ts'

const CONNECTIONS_MAX = 16
/** How long a caller waits for a connection, new or given back. */
const CONNECTION_TIMEOUT_MS = 5_000
/** A connection that nobody needs is closed after this. */
const IDLE_TIMEOUT_MS = 30_000
const STATEMENT_TIMEOUT_MS = 15_000
/** How long a statement waits for a row that another transaction changes. */
const LOCK_TIMEOUT_MS = 5_000
/** The server ends the transaction of a process that has stopped, and gives its rows free. */
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 10_000

/** Longer than the server takes for anything: what has no answer by then never gets one. */
const ANSWER_TIMEOUT_MS = 60_000
/** The system asks after this whether an idle connection still has another end. */
const KEEP_ALIVE_DELAY_MS = 10_000

export interface DatabaseOptions {
  /** how many connections this process opens at most; 16 unless named */
  readonly connectionsMax?: number | undefined
  /** how long the server works on one statement; 15 s unless named */
  readonly statementTimeoutMs?: number | undefined
  /** after which a connection without an answer is given up; 60 s unless named */
  readonly answerTimeoutMs?: number | undefined
  /** from 0 to 1, spreads repeated attempts; Math.random unless named */
  readonly random?: (() => number) | undefined
}

/** A PostgreSQL database, by as many connections as are needed. Nothing that was read is remembered here. */
export interface Database {
  /**
   * Reads with one statement, together with the other reads of this turn. Tried again on another connection if the first is lost. A value with U+0000, which
   * nothing in the database can hold, meets no rows.
   * @throws {StoreUnavailable} if the server stays away, or is too slow
   */
  query(statement: Statement, values?: readonly Value[]): Promise<readonly Row[]>
  /** The same for a read that may take long: on a connection of its own, so that no quick one waits behind it. */
  scan(statement: Statement, values?: readonly Value[]): Promise<readonly Row[]>
  /**
   * Writes with one statement, in a transaction of its own. Never sent twice, unless the server took it back.
   * @throws {StoreUnavailable} if the server stays away or is too slow, or the connection is lost: then it may have
   * been done
   */
  execute(statement: Statement, values?: readonly Value[]): Promise<Answered>
  /**
   * Runs steps in one transaction, see `transact`. Tried again after a conflict with another, and after a connection
   * that was lost before COMMIT.
   * @returns what the first step that refuses answers, or undefined if all is committed
   * @throws {OutcomeUnknown} if the connection is lost after COMMIT was sent
   * @throws {StoreUnavailable} if the server stays away, is too slow, or the conflict does not pass
   */
  transaction<Refused>(steps: readonly Step<Refused>[]): Promise<Refused | undefined>
  /** Lends one connection for as long as the work takes. A transaction that it leaves open is rolled back. */
  session<T>(work: (client: PoolClient) => Promise<T>): Promise<T>
  /** Waits for what is running, and closes all connections. */
  close(): Promise<void>
}

/**
 * Opens the database that a URL names. Its tables are made by `migrate`.
 * @throws {Trouble} if the URL cannot be used, or nobody lets us in there
 * @example
 * const database = await openDatabase('postgres://wekeza:secret@localhost:5432/wekeza')
 * await migrate(database)
 * const store = postgresStores(database)('live')
 */
export async function openDatabase(url: string, options: DatabaseOptions = {}): Promise<Database> {
  const target = readUrl(url)
  const pool = new Pool({
    ...target,
    pipeline: true,
    types: TYPES,
    max: options.connectionsMax ?? CONNECTIONS_MAX,
    application_name: 'wekeza-server',
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_DELAY_MS,
    connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
    idleTimeoutMillis: IDLE_TIMEOUT_MS,
    statement_timeout: options.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS,
    lock_timeout: LOCK_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
  })
  // An idle connection was dropped; the pool has taken it out by itself, and nobody waits on it.
  pool.on('error', () => {})
  try {
    await requireUtf8(pool)
  } catch (fault) {
    await pool.end()
    throw fault instanceof Trouble ? fault : explainRefusal(fault, target)
  }
  return databaseOf(pool, options)
}

function databaseOf(pool: Pool, options: DatabaseOptions): Database {
  const { random = Math.random, answerTimeoutMs = ANSWER_TIMEOUT_MS } = options
  const use = <T>(work: (client: PoolClient) => Promise<T>) => borrow(pool, work, answerTimeoutMs)
  const passes = (fault: unknown) => isUnreachable(fault) || isConflict(fault)
  const read = async (attempt: () => Promise<readonly Row[]>) => {
    try {
      return await tryAgain(attempt, passes, random)
    } catch (fault) {
      if (isUntranslatable(fault)) return []
      throw fault
    }
  }
  const together = gatherReads(use)
  return {
    query: (statement, values = []) => read(() => together(statement, values)),
    scan: (statement, values = []) =>
      read(() => use(async (client) => (await run(client, statement, values)).rows)),
    execute(statement, values = []) {
      let sent = false
      const attempt = () =>
        use((client) => {
          sent = true
          return run(client, statement, values)
        })
      return tryAgain(attempt, (fault) => isConflict(fault) || (!sent && passes(fault)), random)
    },
    transaction: (steps) =>
      tryAgain(() => use((client) => transact(client, steps)), passes, random),
    session: (work) => borrow(pool, work),
    close: () => pool.end(),
  }
}

/** Amounts, times and sequences are bigint there and numbers here: one that would lose digits is refused. */
const TYPES = new TypeOverrides()
TYPES.setTypeParser(types.builtins.INT8, (text) => {
  const value = Number(text)
  if (!Number.isSafeInteger(value))
    throw new Error('a bigint of the database is not a safe integer')
  return value
})

async function requireUtf8(pool: Pool): Promise<void> {
  const { rows } = await pool.query("SELECT current_setting('server_encoding') AS encoding")
  if (rows[0].encoding === 'UTF8') return
  throw new Trouble(
    `The database keeps texts as ${rows[0].encoding}, which lacks characters that people's names have. Make one with ENCODING 'UTF8', and name it in WEKEZA_DATABASE_URL.`,
  )
}
