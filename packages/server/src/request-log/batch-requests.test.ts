import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KeptRequest } from '@wekeza/api'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { aRequest } from '../testing/a-request.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { batchRequests } from './batch-requests.ts'
import type { RequestRows } from './request-rows.ts'
import { sqliteRequestRows } from './sqlite-request-rows.ts'

/** Rows in memory that can be gone, or slow. */
function rowsOf() {
  const batches: (readonly KeptRequest[])[] = []
  const state = { fault: undefined as Error | undefined, slow: Promise.resolve() }
  const rows: RequestRows = {
    async write(requests) {
      await state.slow
      if (state.fault) throw state.fault
      batches.push(requests)
    },
    get: async (id) => batches.flat().find(({ requestId }) => requestId === id),
    list: async () => batches.flat(),
    purge: async () => 0,
    close: async () => {},
  }
  return { rows, batches, state }
}

function open() {
  const { rows, batches, state } = rowsOf()
  const told: unknown[] = []
  const onFault = (cause: unknown, dropped: number) => told.push(cause ?? { dropped })
  const log = batchRequests(rows, { onFault })
  onTestFinished(() => log.close())
  const note = (count: number, from = 0) => {
    for (let index = from; index < from + count; index += 1) {
      log.note(aRequest({ requestId: `req_${index}` }))
    }
  }
  return { log, note, batches, state, told }
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 400))

test('noting writes nothing; a moment later all are written together', async () => {
  const { note, batches } = open()
  note(100)
  expect(batches).toEqual([])
  await soon()
  expect(batches.map(({ length }) => length)).toEqual([100])
})

test('what is still waiting is found by its id, and written before a list is read', async () => {
  const { log, note } = open()
  note(2)
  expect(await log.get('req_1')).toMatchObject({ requestId: 'req_1' })
  expect(await log.list({ applicationIds: ['app_one'], limit: 10 })).toHaveLength(2)
})

test('a database that never answers holds nobody up: what is too much is dropped, and counted', async () => {
  const { log, note, state, batches, told } = open()
  let answer = () => {}
  state.slow = new Promise((resolve) => {
    answer = resolve
  })
  const startedAtMs = performance.now()
  note(12_000)
  expect(performance.now() - startedAtMs).toBeLessThan(200)
  expect(log.dropped).toBe(2_000)
  answer()
  await log.flush()
  expect(batches.flat()).toHaveLength(10_000)
  expect(told).toEqual([])
})

test('one that fails is told once, tried again, and told again once it is back', async () => {
  const { log, note, state, batches, told } = open()
  state.fault = new Error('the disk is full')
  note(10_001)
  await log.flush()
  await log.flush()
  expect(told).toEqual([state.fault])
  state.fault = undefined
  await soon()
  expect(batches.flat()).toHaveLength(10_000)
  expect(told.slice(1)).toEqual([{ dropped: 1 }])
})

test('closing writes what is waiting', async () => {
  const { rows, batches } = rowsOf()
  const log = batchRequests(rows, { onFault: () => {} })
  log.note(aRequest())
  await log.close()
  expect(batches.flat()).toHaveLength(1)
})

test('another process that holds the file holds up nobody: the requests are written once it lets go', async () => {
  const file = join(temporaryFolder(), 'requests.db')
  const rows = sqliteRequestRows(file)
  const faults: unknown[] = []
  const log = batchRequests(rows, { onFault: (cause) => faults.push(cause) })
  onTestFinished(() => log.close())
  const other = new Sqlite(file)
  other.exec('BEGIN EXCLUSIVE')
  log.note(aRequest())
  const startedAtMs = performance.now()
  await log.flush()
  expect(performance.now() - startedAtMs).toBeLessThan(100)
  expect(faults).toMatchObject([{ code: 'SQLITE_BUSY' }])
  other.exec('COMMIT')
  other.close()
  await soon()
  expect(await rows.get('req_1')).toEqual(aRequest())
})

test('a file that is no database is told, with what to do', () => {
  const file = join(temporaryFolder(), 'requests.db')
  writeFileSync(file, 'no database'.repeat(100))
  expect(() => sqliteRequestRows(file)).toThrow(/holds no money: .* move it away, and start again/)
})
