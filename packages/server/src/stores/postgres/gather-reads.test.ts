import { expect, onTestFinished, test } from 'vitest'
import { faultyNetwork } from '../../testing/faulty-network.ts'
import { sharedDatabase } from '../../testing/shared-database.ts'
import { openDatabase } from './open-database.ts'
import { statement } from './statement.ts'

const shared = sharedDatabase()
const COUNT = statement("SELECT nextval('asked') FROM (SELECT $1::text) AS equal")
const ECHO = statement('SELECT $1::text')
const FAIL = statement('SELECT 1 / $1::bigint')

async function opened() {
  const network = await faultyNetwork(await shared())
  const database = await openDatabase(network.url, { random: () => 1 })
  onTestFinished(() => database.close())
  await database.session((client) =>
    client.query('DROP SEQUENCE IF EXISTS asked; CREATE SEQUENCE asked'),
  )
  const count = async (value = '') => (await database.query(COUNT, [value]))[0]?.[0]
  return { network, database, count }
}

test('equal reads of one turn are asked once, others each by itself', async () => {
  const { count } = await opened()
  const counts = await Promise.all([count('a'), count('a'), count('b'), count('a')])
  expect(new Set(counts).size).toBe(2)
  expect([counts[0], counts[1], counts[3]]).toEqual([counts[0], counts[0], counts[0]])
})

test('whoever asks while an equal read is under way asks anew', async () => {
  const { count } = await opened()
  const first = count()
  // After it was sent, and before its answer can be here.
  await new Promise((resolve) => setImmediate(() => process.nextTick(resolve)))
  expect(await count()).not.toBe(await first)
})

test('each of many reads gets its own answer', async () => {
  const { database } = await opened()
  const values = Array.from({ length: 100 }, (_, index) => String(index))
  const rows = await Promise.all(values.map((value) => database.query(ECHO, [value])))
  expect(rows.map(([row]) => row?.[0])).toEqual(values)
})

test('a read that fails leaves those beside it whole', async () => {
  const { database } = await opened()
  const [before, failed, after] = await Promise.allSettled([
    database.query(ECHO, ['before']),
    database.query(FAIL, [0]),
    database.query(ECHO, ['after']),
  ])
  expect(failed).toMatchObject({ status: 'rejected', reason: { message: 'division by zero' } })
  expect([before, after]).toMatchObject([{ value: [['before']] }, { value: [['after']] }])
})

test('values that look alike when they are joined are not equal', async () => {
  const { database } = await opened()
  const two = statement('SELECT $1::text, $2::text')
  const rows = await Promise.all([
    database.query(two, ['a b', 'c']),
    database.query(two, ['a', 'b c']),
    database.query(two, ['a', null]),
    database.query(two, ['a', 'null']),
  ])
  expect(rows.map(([row]) => row)).toEqual([
    ['a b', 'c'],
    ['a', 'b c'],
    ['a', null],
    ['a', 'null'],
  ])
})
