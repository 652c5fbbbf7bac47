import { existsSync } from 'node:fs'
import { afterAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { askForPostgres } from './ask-for-postgres.ts'
import { connect } from './connect.ts'
import { type RunningPostgres, startPostgres } from './start-postgres.ts'

const TABLES = `SELECT count(*)::int FROM pg_class WHERE relnamespace = 'public'::regnamespace`

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
let postgres: RunningPostgres

beforeEach(async () => {
  // Names these tests as not run where PostgreSQL cannot.
  askForPostgres()
  postgres ??= await startPostgres()
})
afterAll(() => postgres?.stop())

async function ask(url: string, ...statements: string[]): Promise<unknown[]> {
  const client = await connect(url)
  let rows: Record<string, unknown>[] = []
  for (const statement of statements) ({ rows } = await client.query(statement))
  await client.end()
  return rows.flatMap(Object.values)
}

test('takes many connections, and keeps on the disk what it acknowledges', async () => {
  const { url } = postgres
  expect(await ask(url, 'SHOW fsync')).toEqual(['on'])
  expect(await ask(url, 'SHOW synchronous_commit')).toEqual(['on'])
  expect(await ask(url, 'SHOW max_connections')).toEqual(['300'])
})

test('refuses whoever does not know the password', async () => {
  const { url } = postgres
  const stranger = url.replace(/:[0-9a-f]+@/, ':password@')
  await expect(ask(stranger, 'SELECT 1')).rejects.toThrow('password authentication failed')
})

test('gives databases that are empty and apart', async () => {
  const [one, other] = await Promise.all([postgres.createDatabase(), postgres.createDatabase()])
  await ask(one, 'CREATE TABLE kept (id int)')
  expect(await ask(one, TABLES)).toEqual([1])
  expect(await ask(other, TABLES)).toEqual([0])
})

test('runs beside another, with settings of its own', async () => {
  const other = await startPostgres({ settings: { deadlock_timeout: '7ms' } })
  onTestFinished(() => other.stop())
  expect(await ask(other.url, 'SHOW deadlock_timeout')).toEqual(['7ms'])
  expect(await ask(postgres.url, 'SHOW deadlock_timeout')).toEqual(['1s'])
})

test.each(['immediate', 'fast'] as const)(
  'a restart keeps what was committed, at the same address, and nothing else (%s)',
  async (mode) => {
    const url = await postgres.createDatabase()
    await ask(url, 'CREATE TABLE kept (id int)', 'INSERT INTO kept SELECT generate_series(1, 500)')
    const open = await connect(url)
    const cut = new Promise((resolve) => open.on('error', resolve))
    await open.query('BEGIN; INSERT INTO kept VALUES (501)')

    await postgres.restart(mode)
    await cut
    expect(await ask(url, 'SELECT count(*)::int FROM kept')).toEqual([500])
    expect(await ask(url, 'INSERT INTO kept VALUES (1) RETURNING id')).toEqual([1])
  },
)

test('a second crash right after the first one is survived as well', async () => {
  const url = await postgres.createDatabase()
  await ask(url, 'CREATE TABLE kept (id int)')
  for (const id of [1, 2]) {
    await ask(url, `INSERT INTO kept VALUES (${id})`)
    await postgres.restart('immediate')
  }
  expect(await ask(url, 'SELECT id FROM kept ORDER BY id')).toEqual([1, 2])
})

test('leaves no folder and no listener when it has stopped', async () => {
  const { url, stop } = await startPostgres()
  const [data] = await ask(url, 'SHOW data_directory')
  expect(existsSync(String(data))).toBe(true)
  await stop()
  expect(existsSync(String(data))).toBe(false)
  await expect(ask(url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED')
})

test('tells PostgreSQL’s own words when it does not start', async () => {
  const refused = startPostgres({ settings: { max_connections: 'plenty' } })
  await expect(refused).rejects.toThrow('invalid value for parameter "max_connections": "plenty"')
})
