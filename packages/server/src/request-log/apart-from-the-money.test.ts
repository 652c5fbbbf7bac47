import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { applicationToken, call, testServer } from '../testing/test-server.ts'

test('requests of applications are kept apart from the money: its file does not grow by them', async () => {
  const units = { address: 1_000_000, application: 1_000_000, consent: 1_000_000 }
  const server = await testServer({ unitsPerMinute: units, unitsPerSecond: units })
  const token = await applicationToken(server)
  const writes = () => {
    const database = new Sqlite(join(server.config.dataDir, 'wekeza.db'), { readonly: true })
    const pages = database.pragma('page_count', { simple: true })
    database.close()
    return pages
  }
  await call(server, token, 'GET /v1/consents')
  const before = writes()
  for (let round = 0; round < 100; round += 1) {
    const asked = Array.from({ length: 100 }, () =>
      fetch(`${server.localUrl}/v1/consents`, { headers: { authorization: `Bearer ${token}` } }),
    )
    for (const answer of await Promise.all(asked)) await answer.arrayBuffer()
  }
  expect(writes()).toBe(before)
  await server.stop()
  const requests = new Sqlite(join(server.config.dataDir, 'requests.db'), { readonly: true })
  expect(requests.prepare('SELECT count(*) FROM request_line').pluck().get()).toBe(10_001)
  requests.close()
}, 60_000)

test('a log of requests that somebody else holds keeps nobody from an answer, and is written later', async () => {
  const server = await testServer()
  const token = await applicationToken(server)
  const file = join(server.config.dataDir, 'requests.db')
  const other = new Sqlite(file)
  other.exec('BEGIN EXCLUSIVE')
  for (let count = 0; count < 20; count += 1) {
    expect((await call(server, token, 'GET /v1/consents')).status).toBe(200)
  }
  await expect.poll(() => server.readLog(), { timeout: 3_000 }).toContain('the log of requests')
  other.exec('COMMIT')
  await expect
    .poll(() => other.prepare('SELECT count(*) FROM request_line').pluck().get(), {
      timeout: 3_000,
    })
    .toBe(20)
  other.close()
}, 30_000)
