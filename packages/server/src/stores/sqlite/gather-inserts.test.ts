import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { gatherInserts } from './gather-inserts.ts'

/** A table of names, how often it was committed to, and a name that the table refuses. */
function openNames() {
  const database = new Sqlite(':memory:')
  onTestFinished(() => void database.close())
  database.exec("CREATE TABLE name (name TEXT PRIMARY KEY CHECK (name <> 'broken'))")
  const insert = database.prepare('INSERT INTO name VALUES (?) ON CONFLICT DO NOTHING')
  const count = database.prepare('SELECT count(*) FROM name').pluck()
  const insideTransaction: boolean[] = []
  const write = gatherInserts(database, (name: string) => {
    insideTransaction.push(database.inTransaction)
    return insert.run(name).changes === 1
  })
  return { write, count: () => count.get(), insideTransaction }
}

test('of rows that come at once, one of each name is the first', async () => {
  const { write, count } = openNames()
  expect(await Promise.all(['a', 'b', 'a'].map(write))).toEqual([true, true, false])
  expect(count()).toBe(2)
})

test('a row of an earlier turn is remembered', async () => {
  const { write } = openNames()
  expect([await write('a'), await write('a')]).toEqual([true, false])
})

test('what comes at once is written in one transaction', async () => {
  const { write, count, insideTransaction } = openNames()
  const all = Promise.all(['a', 'b'].map(write))
  expect(count()).toBe(0)
  await all
  expect(insideTransaction).toEqual([true, true])
})

test('if one cannot be written, none of its turn counts as written, and the next turn is its own', async () => {
  const { write, count } = openNames()
  const settled = await Promise.allSettled(['a', 'broken', 'b'].map(write))
  expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect(count()).toBe(0)
  expect(await write('a')).toBe(true)
})
