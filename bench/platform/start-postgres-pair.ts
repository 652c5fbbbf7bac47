import { join } from 'node:path'
import { Client } from 'pg'
import { startPostgres } from '../../tools/postgres/start-postgres.ts'
import { fillPostgres } from './fill-wide-bank.ts'
import { freePort, startNode, stop } from './processes.ts'
import { type Platform, startPlatform } from './server.ts'

const FLOOR = join(import.meta.dirname, '../floors/on-postgres.ts')
/** Counts statements for `requireSameStatements`, until `settle`. */
const SETTINGS = { shared_preload_libraries: 'pg_stat_statements' }

/** The platform and a bare endpoint, each on a database of its own in one cluster, which syncs every commit. */
export interface PostgresPair {
  readonly platform: Platform
  readonly platformDatabase: Client
  readonly bareUrl: string
  readonly bareDatabase: Client
  /** the first process of PostgreSQL */
  readonly postmasterPid: number
  stop(): Promise<void>
}

/** Starts both on the same rows. A consent that is given later is the platform's alone until `copyConsents`. */
export async function startPostgresPair(): Promise<PostgresPair> {
  const started: (() => Promise<void>)[] = []
  const stopAll = async () => {
    for (const end of started.reverse()) await end()
  }
  try {
    return { ...(await startAll(started)), stop: stopAll }
  } catch (fault) {
    await stopAll()
    throw fault
  }
}

/** @param started gets what ends each part, as soon as it runs */
async function startAll(started: (() => Promise<void>)[]): Promise<Omit<PostgresPair, 'stop'>> {
  const postgres = await startPostgres({ settings: SETTINGS })
  started.push(() => postgres.stop())
  const databaseUrl = await postgres.createDatabase()
  const bareDatabaseUrl = `${databaseUrl}_bare`
  const fill = async () => {
    await fillPostgres(databaseUrl)
    await clone(`${postgres.url}/postgres`, nameOf(databaseUrl), nameOf(bareDatabaseUrl))
  }
  const platform = await startPlatform({ databaseUrl, fill })
  started.push(() => platform.stop())
  const port = await freePort()
  const bareUrl = `http://127.0.0.1:${port}`
  const bare = await startNode([FLOOR, String(port), bareDatabaseUrl, platform.clientId], bareUrl)
  started.push(() => stop(bare))
  const platformDatabase = await connect(databaseUrl)
  started.push(() => platformDatabase.end())
  const bareDatabase = await connect(bareDatabaseUrl)
  started.push(() => bareDatabase.end())
  const postmasterPid = await postmasterOf(platformDatabase)
  return { platform, platformDatabase, bareUrl, bareDatabase, postmasterPid }
}

export async function copyConsents({ platformDatabase, bareDatabase }: PostgresPair) {
  const { rows } = await platformDatabase.query('SELECT json_agg(consent)::text FROM consent')
  await bareDatabase.query(
    'INSERT INTO consent SELECT * FROM json_populate_recordset(NULL::consent, $1)',
    [rows[0].json_agg],
  )
}

/**
 * Brings both databases to where one is that has run for a while. What was empty when it was last looked at is thought
 * to be empty still, and read by any index that will do: the planner learns better, as autovacuum would tell it.
 */
export async function settle({ platformDatabase, bareDatabase }: PostgresPair): Promise<void> {
  await platformDatabase.query("ALTER SYSTEM SET pg_stat_statements.track = 'none'")
  await platformDatabase.query('SELECT pg_reload_conf()')
  for (const database of [platformDatabase, bareDatabase]) await database.query('VACUUM ANALYZE')
  await platformDatabase.query('CHECKPOINT')
}

async function clone(adminUrl: string, from: string, to: string): Promise<void> {
  const admin = await connect(adminUrl)
  await admin.query(`CREATE DATABASE ${to} TEMPLATE ${from} STRATEGY file_copy`)
  await admin.end()
}

async function postmasterOf(client: Client): Promise<number> {
  const { rows } = await client.query("SELECT pg_read_file('postmaster.pid') AS lines")
  return Number.parseInt(rows[0].lines, 10)
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
}

function nameOf(databaseUrl: string): string {
  return new URL(databaseUrl).pathname.slice(1)
}
