import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import { askForPostgres } from '../../../../tools/postgres/ask-for-postgres.ts'

export interface Database {
  /** `postgres://user:password@127.0.0.1:port/name` */
  readonly url: string
  /** removes it, whoever is still connected */
  drop(): Promise<void>
}

/** The url of an empty PostgreSQL database of the running test, gone when it ends. */
export async function freshDatabase(): Promise<string> {
  const database = await openDatabase()
  onTestFinished(() => database.drop())
  return database.url
}

/**
 * A database for more than one test: open it in a `beforeEach` with `??=`, drop it in an `afterAll`.
 * Both tell a machine that cannot run PostgreSQL by skipping the running test, or failing it in CI.
 */
export async function openDatabase(): Promise<Database> {
  const cluster = askForPostgres()
  const name = `wekeza_${randomUUID().replaceAll('-', '')}`
  await run(cluster, `CREATE DATABASE ${name}`)
  return {
    url: `${cluster}/${name}`,
    drop: () => run(cluster, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  }
}

async function run(cluster: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: cluster })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
