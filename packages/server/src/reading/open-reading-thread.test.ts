import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { UsageQuery } from '@wekeza/api'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { openUsage, sqliteUsageRows } from '../usage/sqlite-usage-rows.ts'
import { readText, readValues } from '../usage/usage-statement.ts'
import { openReadingThread } from './open-reading-thread.ts'

const MINUTES = 60_000
const EVERYTHING: UsageQuery = {
  ...{ organisationId: 'org_one', per: 'minute', fromMs: 0, toMs: 9e15 },
  by: ['from', 'application', 'bank', 'operation', 'status'],
}
const NOTHING = { ...EVERYTHING, organisationId: 'org_none' }

/** A file with a row for each of so many minutes. */
function filled(minutes = MINUTES): string {
  const file = join(temporaryFolder(), 'usage.db')
  const database = openUsage(file)
  database.exec(
    `WITH RECURSIVE minute(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM minute WHERE number < ${minutes})
     INSERT INTO usage_sum SELECT 'org_one', 'minute', number * 60000, 'app_one', 'live', 'listAccounts', 200,
       1, 1, 100, 1000, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 FROM minute`,
  )
  database.close()
  return file
}

function thread(file: string, heapMib?: number) {
  const opened = openReadingThread({ room: 'usage', file }, { ...(heapMib && { heapMib }) })
  onTestFinished(() => opened.close())
  const read = (query: UsageQuery) =>
    opened.read({
      text: readText('usage_sum', query, (number) => `@p${number}`),
      values: readValues(query),
    })
  return { ...opened, read }
}

test('while a long report runs, whoever else asks is answered', async () => {
  const rows = sqliteUsageRows(filled())
  onTestFinished(() => rows.close())
  const server = createServer((_request, response) => response.end('ok')).listen(0)
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await rows.read(NOTHING)
  let running = true
  let answers = 0
  const report = rows.read(EVERYTHING).finally(() => {
    running = false
  })
  while (running) {
    await (await fetch(url)).text()
    if (running) answers += 1
  }
  expect((await report).length).toBe(MINUTES)
  expect(answers).toBeGreaterThan(3)
})

test('a fault of SQLite is one here too, with its code', async () => {
  const { read } = thread(join(temporaryFolder(), 'none.db'))
  const fault = await read(NOTHING).catch((cause) => cause)
  expect(fault).toBeInstanceOf(Sqlite.SqliteError)
  expect(fault.code).toBe('SQLITE_CANTOPEN')
})

test('a report that is too large for the thread ends it, and nothing else; the next is read by another', async () => {
  const { read } = thread(filled(), 16)
  expect(await read(NOTHING)).toEqual([])
  await expect(read(EVERYTHING)).rejects.toThrow('the thread that reads usage ended')
  expect(await read(NOTHING)).toEqual([])
})

test('it writes nothing', async () => {
  const opened = openReadingThread({ room: 'usage', file: filled(1) })
  onTestFinished(() => opened.close())
  const writing = opened.read({ text: 'DELETE FROM usage_sum RETURNING 1', values: [] })
  await expect(writing).rejects.toMatchObject({ code: 'SQLITE_READONLY' })
})

test('it ends when it is closed, also while it reads', async () => {
  const { read, close } = thread(filled())
  const report = read(EVERYTHING).catch((cause: Error) => cause.message)
  await close()
  expect(await report).toBe('the thread that reads usage ended')
})
