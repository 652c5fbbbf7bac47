import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { expect, onTestFinished, test, vi } from 'vitest'
import { applicationToken, ask } from '../testing/customer-client.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { startReplica, startReplicas } from '../testing/start-replicas.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

test('servers that start together on an empty database migrate it once, and both serve', {
  timeout: 60_000,
}, async () => {
  const databaseUrl = await freshDatabase()
  const environment = {
    PORT: '0',
    WEKEZA_DATABASE_URL: databaseUrl,
    WEKEZA_DATA_DIR: temporaryFolder(),
  }
  const urls = await Promise.all(Array.from({ length: 3 }, () => startReplica(environment)))
  for (const url of urls) expect((await fetch(`${url}/readyz`)).status).toBe(200)
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query('SELECT name, count(*)::int FROM migration GROUP BY name')
  await client.end()
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.filter(({ count }) => count !== 1)).toEqual([])
})

test('a server with other secrets is told to take those of the rest', {
  timeout: 60_000,
}, async () => {
  const databaseUrl = await freshDatabase()
  const environment = { PORT: '0', WEKEZA_DATABASE_URL: databaseUrl }
  await startReplica({ ...environment, WEKEZA_DATA_DIR: temporaryFolder() })
  const stranger = startReplica({ ...environment, WEKEZA_DATA_DIR: temporaryFolder() })
  await expect(stranger).rejects.toThrow(/secrets\.json is not that of the servers/)
})

test('each event is handed over once, whichever server does it', { timeout: 60_000 }, async () => {
  const { urls, client } = await startReplicas(await freshDatabase(), 3)
  const [url] = urls
  const token = await applicationToken(url, client)
  const received = await startReceiver()
  const webhook = { url: received.url, types: ['consent.authorised'] }
  expect((await ask(`${url}/v1/webhooks`, 'POST', { token, body: webhook })).status).toBe(201)
  const terms = { kind: 'account_access', permissions: ['accounts.read'] }
  for (let count = 0; count < 30; count += 1) {
    const at = urls[count % urls.length]
    const { body } = await ask(`${at}/v1/consents`, 'POST', { token, body: terms })
    const approval = { token, body: { customer_id: 'cus_wanjiru' } }
    await ask(`${at}/v1/sandbox/consents/${body.id}/approve`, 'POST', approval)
  }
  await vi.waitFor(() => expect(new Set(received.ids).size).toBe(30), { timeout: 20_000 })
  expect(received.ids.length).toBe(30)
})

/** Takes every message, and keeps the ids that they came with. */
async function startReceiver() {
  const ids: string[] = []
  const server = createServer((request, response) => {
    ids.push(String(request.headers['webhook-id']))
    request.resume()
    response.end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return { ids, url: `http://127.0.0.1:${port}/` }
}
