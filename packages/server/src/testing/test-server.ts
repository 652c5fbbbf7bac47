import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Config } from '../config/config.ts'
import { readConfig } from '../config/read-config.ts'
import { openPlatform } from '../platform/open-platform.ts'
import { type Seeded, seedDemo } from '../platform/seed-demo.ts'
import { startServer } from '../start-server.ts'
import { temporaryFolder } from './temporary-folder.ts'

export interface TestServerOptions extends Partial<Config> {
  /** a folder of an earlier server of this test */
  readonly dataDir?: string
  /** whether the demo's developer and its staff can sign in; default no, since hashing a password takes its time */
  readonly people?: boolean
}

/** A server on a free port over a seeded folder of its own; it stops with the test. */
export async function testServer(options: TestServerOptions = {}) {
  const server = await openTestServer({ ...options, dataDir: options.dataDir ?? temporaryFolder() })
  onTestFinished(() => server.stop())
  return server
}

/** The same for whoever stops it, as for the tests of a whole file; a folder that it made itself goes with it. */
export async function fileServer(options: Omit<TestServerOptions, 'dataDir'> = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'wekeza-'))
  const server = await openTestServer({ ...options, dataDir })
  const stop = async () => {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { ...server, stop }
}

async function openTestServer({
  people = false,
  dataDir,
  ...options
}: TestServerOptions & { readonly dataDir: string }) {
  const config: Config = { ...readConfig({ PORT: '0' }), ...options, dataDir }
  const { clients, ...known } = await seeded(config, people)
  const logFile = join(dataDir, 'server.log')
  const server = await startServer(config, { logFile, tellMail: () => {} })
  return { ...server, ...known, config, clients, readLog: () => readFileSync(logFile, 'utf8') }
}

async function seeded(config: Config, people: boolean) {
  const platform = await openPlatform(config)
  const credentialsFile = join(config.dataDir, 'clients.json')
  try {
    await seedDemo(platform, { baseUrl: 'http://127.0.0.1', credentialsFile, people })
  } finally {
    await platform.close()
  }
  const { applications, ...signingIn } = JSON.parse(readFileSync(credentialsFile, 'utf8'))
  const { developer, staff } = signingIn as Partial<Pick<Seeded, 'developer' | 'staff'>>
  return {
    clients: applications as { client_id: string; client_secret: string }[],
    ...{ developer, staff },
  }
}

type Server = Awaited<ReturnType<typeof testServer>>

/** An application's own token, by the client credentials grant. */
export async function applicationToken(
  { localUrl, clients }: Server,
  scope = 'consents.manage sandbox.manage',
): Promise<string> {
  const [client] = clients
  const basic = Buffer.from(`${client?.client_id}:${client?.client_secret}`).toString('base64')
  const answer = await fetch(`${localUrl}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope }),
  })
  const { access_token } = (await answer.json()) as { access_token: string }
  return access_token
}

/** Calls an operation with a token, and reads the answer's JSON. */
export async function call(server: Server, token: string, request: string, body?: object) {
  const [method = '', path = ''] = request.split(' ')
  const answer = await fetch(`${server.localUrl}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      'idempotency-key': crypto.randomUUID(),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  return { status: answer.status, body: await answer.json() }
}
