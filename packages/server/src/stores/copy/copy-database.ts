import type { PoolClient } from 'pg'
import { Trouble } from '../../trouble.ts'
import { queryOf } from '../ledger/postgres-snapshot.ts'
import { inSqliteSnapshot } from '../ledger/sqlite-snapshot.ts'
import { type Query, verifyLedger } from '../ledger/verify-ledger.ts'
import { explainFault as postgresFault } from '../postgres/explain-fault.ts'
import { codeOf } from '../postgres/faults.ts'
import { migrate } from '../postgres/migrate.ts'
import { openDatabase } from '../postgres/open-database.ts'
import { requireUpToDate } from '../require-up-to-date.ts'
import { explainFault as sqliteFault } from '../sqlite/explain-fault.ts'
import { missingMigrations } from '../sqlite/migrate.ts'
import type { Database } from '../sqlite/open-database.ts'
import { openToRead } from '../sqlite/open-to-read.ts'
import { type Compared, compareTables } from './compare-tables.ts'
import { copyRows } from './copy-rows.ts'
import { matchTables } from './match-tables.ts'
import { numberOn } from './number-on.ts'
import { describePostgres, postgresTables, referredFirst } from './postgres-tables.ts'
import { refuseUsed } from './refuse-used.ts'
import { describeSqlite } from './sqlite-tables.ts'
import { quoted, type Table } from './tables.ts'

const LOCK_NOT_AVAILABLE = '55P03'

/**
 * Copies all of a SQLite database but its migrations into an empty PostgreSQL database, which it migrates. One
 * transaction there: all is kept if both sides are equal afterwards, and otherwise nothing.
 * @param file on which no server runs
 * @returns both sides, table by table; with a difference, nothing was kept
 * @throws {Trouble} if one cannot be used, the target is not empty, or the books do not hold
 */
export async function copyDatabase(file: string, url: string): Promise<Compared> {
  const source = openToRead(file, 'Correct --from.')
  try {
    requireUpToDate(missingMigrations(source))
    return await inSqliteSnapshot(source, (query) => copyTo(url, source, query))
  } catch (fault) {
    throw sqliteFault(fault, file)
  } finally {
    source.close()
  }
}

async function copyTo(url: string, source: Database, query: Query): Promise<Compared> {
  await requireBooksHold(query, 'to copy from')
  const target = await openDatabase(url, { connectionsMax: 1 })
  try {
    // Before the migrations: a database of somebody else stays as it is.
    await target.session(refuseUsed)
    await migrate(target)
    return await target.session((client) =>
      inTransaction(client, () => fill(client, source, query)),
    )
  } catch (fault) {
    throw postgresFault(fault)
  } finally {
    await target.close()
  }
}

/** Kept if both sides are equal. Large tables take their time. */
async function inTransaction(client: PoolClient, work: () => Promise<Compared>): Promise<Compared> {
  await client.query('BEGIN')
  try {
    await client.query('SET LOCAL statement_timeout = 0')
    await client.query('SET LOCAL idle_in_transaction_session_timeout = 0')
    const compared = await work()
    if (compared.difference === undefined) await client.query('COMMIT')
    return compared
  } finally {
    // A connection that is lost needs it no more.
    if (client.getTransactionStatus() !== 'I') await client.query('ROLLBACK').catch(() => {})
  }
}

async function fill(client: PoolClient, source: Database, query: Query): Promise<Compared> {
  await lockAll(client)
  await refuseUsed(client)
  const matched = matchTables(describeSqlite(source), await describePostgres(client))
  const tables = await referredFirst(client, matched)
  for (const table of tables) await copyRowsOf(source, client, table)
  await numberOn(client, source, tables)
  await client.query(`ANALYZE ${namesOf(tables)}`)
  await requireBooksHold(queryOf(client), 'that was copied to')
  return compareTables(query, queryOf(client), matched)
}

/** Nobody writes there meanwhile. */
async function lockAll(client: PoolClient): Promise<void> {
  const tables = (await postgresTables(client)).map((name) => ({ name }))
  await client.query(`LOCK TABLE ${namesOf(tables)} IN EXCLUSIVE MODE`).catch((fault) => {
    if (codeOf(fault) !== LOCK_NOT_AVAILABLE) throw fault
    throw new Trouble('Others work on the database to copy to. Stop them, and copy again.')
  })
}

async function copyRowsOf(source: Database, client: PoolClient, table: Table): Promise<void> {
  await copyRows(source, client, table).catch((fault) => {
    // The rest of such a fault may hold what stands in a row.
    if (!/^2[23]/.test(codeOf(fault))) throw fault
    throw new Trouble(
      `PostgreSQL does not take the rows of ${table.name} (${fault.message}). Nothing was kept. Correct that row in SQLite, and copy again.`,
    )
  })
}

async function requireBooksHold(query: Query, which: string): Promise<void> {
  const [fault] = (await verifyLedger(query)).faults
  if (fault === undefined) return
  throw new Trouble(
    `The books of the database ${which} do not hold (${fault.check}: ${fault.says}). Nothing was kept. See what is wrong with: wekeza-server ledger verify.`,
  )
}

function namesOf(tables: readonly { readonly name: string }[]): string {
  return tables.map(({ name }) => quoted(name)).join(', ')
}
