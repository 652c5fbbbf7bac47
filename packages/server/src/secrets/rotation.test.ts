import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeProtectedHeader } from 'jose'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { readConfig } from '../config/read-config.ts'
import { randomIds } from '../ids/random-ids.ts'
import { openPlatform, type Platform } from '../platform/open-platform.ts'
import { rotateSecret } from '../platform/rotate-secret.ts'
import { startServer } from '../start-server.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { applicationToken, call, testServer } from '../testing/test-server.ts'
import type { KeyStore } from './key-store.ts'
import { openKeyring } from './keyring.ts'
import { SECRETS_FILE } from './load-secrets.ts'
import { openSecrets } from './open-secrets.ts'
import { DELAY_MIN_MS, rotateKeys } from './rotate-keys.ts'
import { stepMaster } from './rotate-master.ts'

type Config = Parameters<typeof openPlatform>[0]

/** Does to the database of a running server what a command would. */
async function operate<T>(config: Config, work: (platform: Platform) => Promise<T>): Promise<T> {
  const platform = await openPlatform(config)
  try {
    return await work(platform)
  } finally {
    await platform.close()
  }
}

/** A rotation whose delay is over by the time that it is written down. */
function rotate(config: Config, { compromised = false } = {}): Promise<void> {
  return operate(config, async (platform) => {
    const { wall, stores } = platform
    const readSecrets = () => openSecrets(platform)
    const { envelope } = await openKeyring({ store: stores.keys, readSecrets, wall })
    const soonerMs = compromised ? 0 : DELAY_MIN_MS
    const store: KeyStore = {
      ...stores.keys,
      write: (added, ending) =>
        stores.keys.write(
          added.map((row) => ({ ...row, startsAtMs: row.startsAtMs - soonerMs })),
          ending.map((one) => ({ ...one, endsAtMs: one.endsAtMs - soonerMs })),
        ),
    }
    const ids = randomIds(wall.nowMs)
    await rotateKeys({ store, envelope, ids, wall, delayMs: 0, compromised })
  })
}

async function kidsOf(url: string): Promise<string[]> {
  const { keys } = (await (await fetch(`${url}/oauth/jwks`)).json()) as { keys: { kid: string }[] }
  return keys.map(({ kid }) => kid)
}

const published = (url: string, count: number) =>
  vi.waitFor(async () => expect(await kidsOf(url)).toHaveLength(count), {
    timeout: 20_000,
    interval: 200,
  })

const kidIn = (token: string) => decodeProtectedHeader(token).kid

describe('while a server runs', { timeout: 60_000 }, () => {
  test('new keys come into force: they sign, and what the old ones signed goes on', async () => {
    const server = await testServer()
    const before = await applicationToken(server)
    await call(server, before, 'POST /v1/consents', READING)
    await call(server, before, 'POST /v1/consents', READING)
    const first = await call(server, before, 'GET /v1/consents?limit=1')
    await rotate(server.config)
    await published(server.localUrl, 2)
    const after = await applicationToken(server)
    expect(kidIn(after)).not.toBe(kidIn(before))
    expect((await kidsOf(server.localUrl)).sort()).toEqual([kidIn(after), kidIn(before)].sort())
    const cursor = first.body.page.next_cursor
    expect((await call(server, before, `GET /v1/consents?cursor=${cursor}`)).status).toBe(200)
    expect((await call(server, after, 'GET /v1/consents')).status).toBe(200)
  })

  test('keys that others know open nothing more', async () => {
    const server = await testServer()
    const before = await applicationToken(server)
    expect((await call(server, before, 'GET /v1/consents')).status).toBe(200)
    await rotate(server.config, { compromised: true })
    await vi.waitFor(
      async () => expect((await call(server, before, 'GET /v1/consents')).status).toBe(401),
      { timeout: 20_000, interval: 200 },
    )
    expect(await kidsOf(server.localUrl)).not.toContain(kidIn(before))
    const after = await applicationToken(server)
    expect((await call(server, after, 'GET /v1/consents')).status).toBe(200)
  })

  test('another client secret is good at once, and the old one still is', async () => {
    const server = await testServer()
    const { text } = await operate(server.config, (platform) =>
      rotateSecret(platform, 'app_demo', 60_000),
    )
    const [demo] = server.clients
    const next = { ...server, clients: [{ client_id: 'app_demo', client_secret: text }] }
    for (const one of [server, next]) expect(await applicationToken(one)).toMatch(/^ey/)
    expect(demo?.client_secret).not.toBe(text)
  })

  test('the master key is replaced under it, and it goes on', async () => {
    const server = await testServer()
    const before = await applicationToken(server)
    for (const step of ['add', 'use', 'drop'] as const) {
      await operate(server.config, (platform) => stepMaster(platform, step))
    }
    await rotate(server.config)
    await published(server.localUrl, 2)
    expect((await call(server, before, 'GET /v1/consents')).status).toBe(200)
    expect(server.readLog()).not.toContain('"level":"error"')
  })
})

test('on PostgreSQL a rotation reaches every server, though it was asked for once', {
  timeout: 60_000,
}, async () => {
  const databaseUrl = await freshDatabase()
  const first = await testServer({ databaseUrl })
  const other = await replicaOf(first.config)
  const [here, there] = [first.localUrl, other.localUrl]
  expect(await kidsOf(there)).toEqual(await kidsOf(here))
  await rotate(first.config)
  await Promise.all([here, there].map((url) => published(url, 2)))
  const token = await applicationToken(first)
  expect(await kidsOf(there)).toContain(kidIn(token))
  expect((await kidsOf(there)).sort()).toEqual((await kidsOf(here)).sort())
})

const READING = { kind: 'account_access', permissions: ['accounts.read'] }

/** Another server on the database, with a folder of its own and the same secrets.json, as scaling out asks for. */
async function replicaOf(config: Awaited<ReturnType<typeof testServer>>['config']) {
  const dataDir = temporaryFolder()
  copyFileSync(join(config.dataDir, SECRETS_FILE), join(dataDir, SECRETS_FILE))
  const { databaseUrl } = config
  const replica = await startServer(
    { ...readConfig({ PORT: '0' }), dataDir, databaseUrl },
    { logFile: join(dataDir, 'server.log') },
  )
  onTestFinished(() => replica.stop())
  return replica
}
