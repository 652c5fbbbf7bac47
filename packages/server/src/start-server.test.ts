import { readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { readConfig } from './config/read-config.ts'
import { DATABASE_FILE, openFile } from './platform/open-database-file.ts'
import { openPlatform } from './platform/open-platform.ts'
import { startServer } from './start-server.ts'
import { runCommand } from './testing/run-command.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'
import { applicationToken, call, testServer } from './testing/test-server.ts'

test('a server answers, says who it is and that it is ready', async () => {
  const { url } = await testServer()
  expect(await (await fetch(`${url}/livez`)).json()).toEqual({ status: 'ok' })
  expect(await (await fetch(`${url}/readyz`)).json()).toEqual({
    status: 'ok',
    checks: { store: 'ok' },
  })
  expect(await (await fetch(`${url}/version`)).json()).toMatchObject({ name: 'wekeza-server' })
})

test('what it issues names the address that was taken', async () => {
  const { url } = await testServer()
  const discovery = await fetch(`${url}/.well-known/openid-configuration`)
  expect(await discovery.json()).toMatchObject({ issuer: url })
})

test('behind a public address, that one is named', async () => {
  const { url, localUrl } = await testServer({ publicUrl: 'https://bank.example' })
  expect(url).toBe('https://bank.example')
  const discovery = await fetch(`${localUrl}/.well-known/openid-configuration`)
  expect(await discovery.json()).toMatchObject({ issuer: 'https://bank.example' })
})

test('a server whose store does not answer is not ready', async () => {
  const { url, stop, config } = await testServer()
  const database = openFile(join(config.dataDir, DATABASE_FILE))
  database.exec('DROP TABLE migration')
  database.close()
  const answer = await fetch(`${url}/readyz`)
  expect([answer.status, await answer.json()]).toEqual([
    503,
    { status: 'failing', checks: { store: 'failing' } },
  ])
  await stop()
})

test('data, keys and clock outlive a restart', async () => {
  const first = await testServer()
  const token = await applicationToken(first)
  const { body: ahead } = await call(first, token, 'POST /v1/sandbox/clock/advance', {
    seconds: 86_400,
  })
  await first.stop()
  // The same public address, so that the token is still of this issuer.
  const second = await testServer({ dataDir: first.config.dataDir, publicUrl: first.url })
  const { status, body } = await call(second, token, 'GET /v1/sandbox/clock')
  expect(status).toBe(200)
  expect(Date.parse(body.now)).toBeGreaterThanOrEqual(Date.parse(ahead.now))
})

test('what fell due while nobody ran is done after the start, though nobody calls that bank', async () => {
  const first = await testServer()
  await first.stop()
  const platform = await openPlatform(first.config)
  const { bank } = await platform.banks.open('test_demo')
  const due = { id: 'd', kind: 'expire-consent', subjectId: 'csn_gone', dueAtMs: 1 } as const
  await bank.store.commit({ changes: [{ kind: 'schedule', due }] })
  await platform.close()
  await testServer({ dataDir: first.config.dataDir })
  const reader = openFile(join(first.config.dataDir, DATABASE_FILE))
  const rows = reader.prepare("SELECT id FROM due WHERE id = 'd'").pluck()
  await vi.waitFor(() => expect(rows.all()).toEqual([]), { timeout: 3_000 })
  reader.close()
})

test('what happens is handed over at once, and the log tells nothing of what is in it', async () => {
  const server = await testServer()
  const token = await applicationToken(server, 'consents.manage sandbox.manage events.read')
  const { body } = await call(server, token, 'POST /v1/consents', {
    kind: 'account_access',
    permissions: ['accounts.read'],
    expires_at: new Date(Date.now() + 3_600_000).toISOString(),
  })
  const approval = `/v1/sandbox/consents/${body.id}/approve`
  await call(server, token, `POST ${approval}`, { customer_id: 'cus_wanjiru' })
  const heard = async () => (await call(server, token, 'GET /v1/events')).body.data
  const told = { type: 'consent.authorised', sequence: 1, resource: { id: body.id } }
  await expect.poll(heard, { timeout: 3_000 }).toMatchObject([told])
  expect(server.readLog()).not.toMatch(/wanjiru|"happening":"trouble"/)
})

test('stopping lets a running request finish, takes no new one, and leaves one whole file', async () => {
  const { url, stop, config } = await testServer()
  const { port, hostname } = new URL(url)
  const socket = connect(Number(port), hostname)
  socket.setEncoding('utf8')
  let answer = ''
  socket.on('data', (text) => {
    answer += text
  })
  socket.write('POST /v1/payments HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\n\r\n{"')
  await vi.waitFor(async () => expect((await fetch(`${url}/livez`)).ok).toBe(true))
  const stopped = stop()
  await expect(fetch(`${url}/livez`)).rejects.toThrow()
  socket.write('a}')
  await stopped
  await vi.waitFor(() => expect(answer).toMatch(/^HTTP\/1\.1 401 .*credentials_missing/s))
  expect(readdirSync(config.dataDir).filter((name) => name.startsWith('wekeza.db'))).toEqual([
    'wekeza.db',
  ])
})

test('stopping twice is stopping once', async () => {
  const { stop } = await testServer()
  await Promise.all([stop(), stop()])
  await stop()
})

test('a port that is taken is told with how to choose another', async () => {
  const { url, config } = await testServer()
  const { port } = new URL(url)
  const dataDir = join(config.dataDir, 'another')
  await expect(startServer({ ...config, dataDir, port: Number(port) })).rejects.toThrow(
    `Port ${port} is taken by another program. Stop that one, or choose another port with PORT`,
  )
})

test('a second server on the same folder is refused, and the folder is free again after the first', async () => {
  const { config, stop } = await testServer()
  await expect(startServer(config)).rejects.toThrow(/Another server runs on the data folder/)
  await stop()
  await (await startServer(config)).stop()
})

test('a server whose pages are not there is told so and ends: nothing that it began stays behind', async () => {
  const WEKEZA_WEB_DIR = temporaryFolder()
  const variables = { PORT: '0', WEKEZA_DATA_DIR: temporaryFolder(), WEKEZA_WEB_DIR }
  const { exitCode, stderr } = await runCommand(['start'], variables)
  expect(exitCode).toBe(1)
  expect(stderr).toContain(`WEKEZA_WEB_DIR names ${WEKEZA_WEB_DIR}`)
})

test('a folder that cannot be written is told with how to choose another', async () => {
  const config = { ...readConfig({ PORT: '0' }), dataDir: '/dev/null/wekeza' }
  await expect(startServer(config)).rejects.toThrow(/cannot be written .* WEKEZA_DATA_DIR/)
})

test('no secret is in the log or the database', async () => {
  const server = await testServer({ logLevel: 'debug' })
  const token = await applicationToken(server)
  await call(server, token, 'GET /v1/sandbox/personas')
  await call(server, 'canary-token', 'GET /v1/sandbox/personas?canary-query=1')
  await call(server, token, 'POST /v1/consents', { canary: 'canary-body' })
  await server.stop()

  const { dataDir } = server.config
  const secrets = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8'))
  const database = readFileSync(join(dataDir, 'wekeza.db'), 'latin1')
  const log = server.readLog()
  expect(log).toContain('listPersonas')
  const kept = [
    ...server.clients.map(({ client_secret }) => client_secret),
    token,
    secrets.pepper,
    secrets.masterKeys[0].key,
  ]
  const canaries = ['canary-token', 'canary-query', 'canary-body']
  expect(kept.filter((secret) => database.includes(secret))).toEqual([])
  expect([...kept, ...canaries].filter((secret) => log.includes(secret))).toEqual([])
})

test('the log names nobody who banks here', async () => {
  const server = await testServer()
  const token = await applicationToken(server)
  const { body } = await call(server, token, 'GET /v1/sandbox/personas')
  expect(JSON.stringify(body)).toContain('Wanjiru')
  await server.stop()
  expect(server.readLog()).not.toMatch(/wanjiru|kamau|0110000012/i)
})
