import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepRows } from './keep-rows.ts'
import { type Database, openDatabase } from './open-database.ts'

let folder: string
let here: Database
let elsewhere: Database

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wekeza-rows-'))
  here = openDatabase(join(folder, 'rows.db'))
  here.exec('CREATE TABLE row (id TEXT PRIMARY KEY, value TEXT); INSERT INTO row VALUES (1, 2)')
  elsewhere = openDatabase(join(folder, 'rows.db'))
})

afterEach(() => {
  here.close()
  elsewhere.close()
  rmSync(folder, { recursive: true })
})

function counting() {
  let reads = 0
  const read = () => {
    reads += 1
    return { reads }
  }
  return { read, count: () => reads }
}

test('a row that nobody changes is read once', () => {
  const rows = keepRows(here, 10)
  const { read, count } = counting()
  rows.get('a', read)
  expect(rows.get('a', read)).toEqual({ reads: 1 })
  expect(count()).toBe(1)
})

test('a row that was forgotten is read again, and its neighbour is not', () => {
  const rows = keepRows(here, 10)
  const [one, two] = [counting(), counting()]
  rows.get('a', one.read)
  rows.get('b', two.read)
  rows.forget('a')
  rows.get('a', one.read)
  rows.get('b', two.read)
  expect([one.count(), two.count()]).toEqual([2, 1])
})

test('what another process writes to the file is seen in the next turn', async () => {
  const rows = keepRows<unknown>(here, 10)
  const value = here.prepare('SELECT value FROM row').pluck()
  expect(rows.get('a', () => value.get())).toBe('2')
  elsewhere.exec(`UPDATE row SET value = 'changed'`)
  await new Promise((turn) => setImmediate(turn))
  expect(rows.get('a', () => value.get())).toBe('changed')
})

test('what is read inside a transaction is not kept, because it may be taken back', () => {
  const rows = keepRows<unknown>(here, 10)
  const value = here.prepare('SELECT value FROM row').pluck()
  here.exec(`BEGIN; UPDATE row SET value = 'never'`)
  rows.get('a', () => value.get())
  here.exec('ROLLBACK')
  expect(rows.get('a', () => value.get())).toBe('2')
})

test('no more rows are kept than there is room for', () => {
  const rows = keepRows(here, 2)
  const { read, count } = counting()
  for (const key of ['a', 'b', 'c', 'a']) rows.get(key, read)
  expect(count()).toBe(4)
})
