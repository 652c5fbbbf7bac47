import type { PoolClient } from 'pg'
import { Trouble } from '../../trouble.ts'
import { type Applied, findMissing } from '../migrations/find-missing.ts'
import { migrationsFolder } from '../migrations/migrations-folder.ts'
import { type Migration, readMigrations } from '../migrations/read-migrations.ts'
import { codeOf } from './faults.ts'
import type { Database } from './open-database.ts'

/** Names the lock among those of this database; any number that nobody else takes. */
const LOCK = 0x77656b657a61
const LOCK_WAIT_MINUTES = 5

const LOCK_NOT_AVAILABLE = '55P03'
const INSUFFICIENT_PRIVILEGE = '42501'

const CREATE = `CREATE TABLE IF NOT EXISTS migration (
  name text COLLATE "C" PRIMARY KEY, checksum text NOT NULL, applied_at_ms bigint NOT NULL)`

/**
 * Brings the tables up to this version: applies the plain SQL files that are missing, in the order of their names,
 * all of them or none. Processes that start together take turns, and the second finds nothing to do. Where nothing is
 * missing, a user who may make no tables will do.
 * @returns the names of those it applied
 * @throws {Trouble} if the database was changed by a newer version, an applied file was edited since, another process
 * keeps the database to itself for minutes, or this user may not make tables
 */
export async function migrate(
  database: Database,
  folder = migrationsFolder('postgres'),
): Promise<string[]> {
  const migrations = readMigrations(folder)
  try {
    return await database.session(async (client) =>
      (await missingIn(client, migrations)).length === 0 ? [] : applyMissing(client, migrations),
    )
  } catch (fault) {
    throw codeOf(fault) === INSUFFICIENT_PRIVILEGE ? notAllowed(fault as Error) : fault
  }
}

/** The names of what `migrate` would apply. Changes nothing, also where nothing was ever applied. */
export async function missingMigrations(
  database: Database,
  folder = migrationsFolder('postgres'),
): Promise<string[]> {
  const migrations = readMigrations(folder)
  return database.session(async (client) => namesOf(await missingIn(client, migrations)))
}

/** One transaction; if it ends early, its connection is closed, and the server takes all of it back. */
async function applyMissing(
  client: PoolClient,
  migrations: readonly Migration[],
): Promise<string[]> {
  await client.query('BEGIN')
  await takeTurn(client)
  await client.query(CREATE)
  const missing = await missingIn(client, migrations)
  for (const migration of missing) await applyOne(client, migration)
  await client.query('COMMIT')
  return namesOf(missing)
}

/** Waits for the lock longer than for a row. What is applied then may take as long as it needs. */
async function takeTurn(client: PoolClient): Promise<void> {
  const { rows } = await client.query("SELECT current_setting('lock_timeout') AS usual")
  await client.query('SET LOCAL statement_timeout = 0')
  await client.query(`SET LOCAL lock_timeout = '${LOCK_WAIT_MINUTES}min'`)
  await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]).catch((fault) => {
    throw codeOf(fault) === LOCK_NOT_AVAILABLE ? takenTooLong() : fault
  })
  await client.query("SELECT set_config('lock_timeout', $1, true)", [rows[0].usual])
}

async function missingIn(
  client: PoolClient,
  migrations: readonly Migration[],
): Promise<Migration[]> {
  const { rows } = await client.query("SELECT to_regclass('migration') IS NOT NULL AS made")
  const applied = rows[0].made ? await appliedTo(client) : []
  return findMissing(migrations, applied, 'database with WEKEZA_DATABASE_URL')
}

async function appliedTo(client: PoolClient): Promise<Applied[]> {
  const text = 'SELECT name, checksum FROM migration'
  return (await client.query({ text, rowMode: 'array' })).rows as Applied[]
}

async function applyOne(client: PoolClient, { name, sql, checksum }: Migration): Promise<void> {
  await client.query(sql)
  await client.query('INSERT INTO migration (name, checksum, applied_at_ms) VALUES ($1, $2, $3)', [
    name,
    checksum,
    Date.now(),
  ])
}

function namesOf(migrations: readonly Migration[]): string[] {
  return migrations.map(({ name }) => name)
}

function takenTooLong(): Trouble {
  return new Trouble(
    `Another process has been migrating the database for ${LOCK_WAIT_MINUTES} minutes. Wait until it has ended, and start again.`,
  )
}

function notAllowed({ message }: Error): Trouble {
  return new Trouble(
    `This user may not bring the database up to date (${message}). Make it the owner of the database, or run \`wekeza-server migrate\` as the owner.`,
  )
}
