import pg from 'pg'
import { afterAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { askForPostgres } from '../../../../tools/postgres/ask-for-postgres.ts'
import { type Database, freshDatabase, openDatabase } from './fresh-database.ts'

const TABLES = `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace`

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = await connect(url)
  const { rows } = await client.query(statement)
  await client.end()
  return rows.flatMap(Object.values)
}

test('each call gives a database that is empty and apart', async () => {
  const [one, other] = await Promise.all([freshDatabase(), freshDatabase()])
  await ask(one, 'CREATE TABLE kept (id int)')
  expect(await ask(one, TABLES)).toEqual(['kept'])
  expect(await ask(other, TABLES)).toEqual([])
})

test('it is gone when its test ends, though somebody is still connected', async () => {
  const cluster = askForPostgres()
  let name = ''
  // Registered before the database's own end, and so after it in turn.
  onTestFinished(async () => {
    const names = `SELECT datname FROM pg_database WHERE datname = '${name}'`
    expect(await ask(cluster, names)).toEqual([])
  })
  const url = await freshDatabase()
  name = new URL(url).pathname.slice(1)
  const client = await connect(url)
  client.on('error', () => undefined)
  expect((await client.query('SELECT current_database()::text')).rows).toEqual([
    { current_database: name },
  ])
})

describe('one for many tests', () => {
  let shared: Database | undefined
  beforeEach(async () => {
    shared ??= await openDatabase()
  })
  afterAll(() => shared?.drop())

  test.each(['first', 'second'])('keeps what the earlier ones wrote (%s)', async (name) => {
    const url = shared?.url ?? ''
    await ask(url, 'CREATE TABLE IF NOT EXISTS seen (name text)')
    await ask(url, `INSERT INTO seen VALUES ('${name}')`)
    expect(await ask(url, 'SELECT name FROM seen')).toContain('first')
  })
})
