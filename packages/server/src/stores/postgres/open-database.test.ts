import { StoreUnavailable } from '@wekeza/bank'
import { expect, onTestFinished, test, vi } from 'vitest'
import { faultyNetwork } from '../../testing/faulty-network.ts'
import { sharedDatabase } from '../../testing/shared-database.ts'
import { type DatabaseOptions, openDatabase } from './open-database.ts'
import { statement } from './statement.ts'
import { TRIES_MAX } from './try-again.ts'

const shared = sharedDatabase()

const ONE = statement('SELECT 1')

async function opened(options?: DatabaseOptions) {
  const network = await faultyNetwork(await shared())
  const database = await openDatabase(network.url, options)
  onTestFinished(() => database.close())
  return { network, database }
}

/** A statement that fails with this SQLSTATE, the first few times that it runs. */
async function failing(state: string, times: number) {
  const { database } = await opened({ random: () => 1 })
  await database.session((client) =>
    client.query(`DROP SEQUENCE IF EXISTS tries; CREATE SEQUENCE tries;
      CREATE OR REPLACE FUNCTION fail() RETURNS bigint LANGUAGE plpgsql AS $$ BEGIN
        IF nextval('tries') <= ${times} THEN RAISE EXCEPTION 'not now' USING ERRCODE = '${state}'; END IF;
        RETURN 7; END $$`),
  )
  const tries = async () => (await database.query(statement('SELECT last_value FROM tries')))[0]
  return { database, tries, step: { statement: statement('SELECT fail()'), values: [] } }
}

test('texts, numbers, lists and nothing come back as they were given', async () => {
  const { database } = await opened()
  const values = ['it\'s "€"', Number.MAX_SAFE_INTEGER, null, ['a,b', '"', '{}', '']]
  const echo = statement(
    'SELECT $1::text, $2::bigint, $3::text, (SELECT json_agg(one)::text FROM unnest($4::text[]) AS one)',
  )
  const [row] = await database.query(echo, values)
  expect(row?.slice(0, 3)).toEqual(values.slice(0, 3))
  expect(JSON.parse(row?.[3] as string)).toEqual(values[3])
})

test('a bigint that would lose digits is refused', async () => {
  const { database } = await opened()
  const tooMuch = statement('SELECT 9007199254740993')
  await expect(database.query(tooMuch)).rejects.toThrow('not a safe integer')
})

test('a read with U+0000 meets no rows, and the connection is as good as before', async () => {
  const { database } = await opened({ connectionsMax: 1 })
  const process = statement('SELECT pg_backend_pid() WHERE $1 <> $2')
  const before = await database.query(process, ['a', 'b'])
  expect(await database.query(process, ['a\0', 'b'])).toEqual([])
  expect(await database.query(process, ['a', 'b'])).toEqual(before)
})

test('a write with U+0000 fails', async () => {
  const { database } = await opened()
  await expect(database.execute(statement('SELECT $1::text'), ['\0'])).rejects.toThrow('0x00')
})

test('a read whose connection is lost is asked again', async () => {
  const { network, database } = await opened()
  network.loseAnswer('SELECT 1')
  expect(await database.query(ONE)).toEqual([[1]])
})

test('a read that the network swallows is asked again on another connection', async () => {
  const { network, database } = await opened({ answerTimeoutMs: 200 })
  onTestFinished(network.hold('SELECT 1'))
  expect(await database.query(ONE)).toEqual([[1]])
})

test('a write whose connection is lost is not asked again', async () => {
  const { network, database } = await opened()
  await database.session((client) => client.query('CREATE TABLE written (id bigint)'))
  network.loseAnswer('INSERT')
  const insert = statement('INSERT INTO written VALUES (1)')
  await expect(database.execute(insert)).rejects.toThrow(StoreUnavailable)
  expect(await database.query(statement('SELECT id FROM written'))).toEqual([[1]])
})

test('idle connections that the server drops are replaced, and nobody is told', async () => {
  const { database } = await opened()
  const drop = statement(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()',
  )
  await Promise.all([1, 2, 3, 4].map(() => database.query(ONE)))
  await database.query(drop)
  const settled = await Promise.all([1, 2, 3, 4].map(() => database.query(ONE)))
  expect(settled).toEqual([[[1]], [[1]], [[1]], [[1]]])
})

test('a statement that takes too long is ended, and not asked again', async () => {
  const random = vi.fn(() => 0)
  const { database } = await opened({ statementTimeoutMs: 100, random })
  await expect(database.query(statement('SELECT pg_sleep(2)'))).rejects.toThrow(StoreUnavailable)
  expect(random).not.toHaveBeenCalled()
})

test.each(['40001', '40P01'])(
  'a transaction that meets the conflict %s is tried again',
  async (state) => {
    const { database, step, tries } = await failing(state, 2)
    const judged = vi.fn()
    expect(await database.transaction([{ ...step, judge: judged }])).toBeUndefined()
    expect(judged).toHaveBeenCalledTimes(1)
    expect(await tries()).toEqual([3])
  },
)

test('a conflict that does not pass is given up', async () => {
  const { database, step, tries } = await failing('40001', 1_000)
  await expect(database.transaction([step])).rejects.toThrow(StoreUnavailable)
  expect(await tries()).toEqual([TRIES_MAX])
})

test('a fault that does not pass by itself is not tried again', async () => {
  const { database, step, tries } = await failing('23514', 1)
  await expect(database.transaction([step])).rejects.toThrow('not now')
  expect(await tries()).toEqual([1])
})

test('a server that is gone is told as unavailable', async () => {
  const { network, database } = await opened({ random: () => 1 })
  network.end()
  await expect(database.query(ONE)).rejects.toThrow(StoreUnavailable)
  await expect(database.transaction([{ statement: ONE, values: [] }])).rejects.toThrow(
    StoreUnavailable,
  )
})

test('what a session leaves open is rolled back', async () => {
  const { database } = await opened({ connectionsMax: 1 })
  await database.session((client) => client.query('BEGIN; CREATE TABLE one (id bigint)'))
  expect(await database.query(statement("SELECT to_regclass('one')"))).toEqual([[null]])
})

test.each([
  ['a wrong password', { password: 'secret-but-wrong' }, 'does not let this user in'],
  ['a database that is not there', { pathname: '/none' }, 'has no such database'],
  ['a server that is not there', { port: '1' }, 'cannot be reached'],
  ['a server without TLS', { search: '?sslmode=verify-full' }, 'offers no TLS'],
])('%s is told with what to do, and without the password', async (_, change, told) => {
  const url = Object.assign(new URL(await shared()), change)
  const trouble = await openDatabase(url.href).catch((thrown: Error) => thrown)
  expect(trouble).toMatchObject({ name: 'Trouble', message: expect.stringContaining(told) })
  expect(String(trouble)).not.toContain(url.password)
})

test('a database that cannot hold every character is refused', async () => {
  const url = new URL(await shared())
  const name = `${url.pathname.slice(1)}_latin`
  const database = await openDatabase(url.href)
  onTestFinished(() => database.close())
  onTestFinished(() =>
    database.session(async (one) => void (await one.query(`DROP DATABASE ${name}`))),
  )
  await database.session((client) =>
    client.query(`CREATE DATABASE ${name} ENCODING 'LATIN1' TEMPLATE template0 LOCALE 'C'`),
  )
  url.pathname = name
  await expect(openDatabase(url.href)).rejects.toThrow("ENCODING 'UTF8'")
})
