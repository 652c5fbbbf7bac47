import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Config } from '../config/config.ts'
import { readConfig } from '../config/read-config.ts'
import { openPlatform } from '../platform/open-platform.ts'
import { seedDemo } from '../platform/seed-demo.ts'
import { startServer } from '../start-server.ts'
import { temporaryFolder } from './temporary-folder.ts'

export interface TestServerOptions extends Partial<Config> {
  /** a folder of an earlier server of this test */
  readonly dataDir?: string
}

/** A server on a free port over a seeded folder of its own; it stops with the test. */
export async function testServer(options: TestServerOptions = {}) {
  const dataDir = options.dataDir ?? temporaryFolder()
  const config: Config = { ...readConfig({ PORT: '0' }), ...options, dataDir }
  const clients = await seeded(config)
  const logFile = join(dataDir, 'server.log')
  const server = await startServer(config, { logFile })
  onTestFinished(() => server.stop())
  return { ...server, config, clients, readLog: () => readFileSync(logFile, 'utf8') }
}

async function seeded(config: Config) {
  const platform = await openPlatform(config)
  const credentialsFile = join(config.dataDir, 'clients.json')
  try {
    await seedDemo(platform, { baseUrl: 'http://127.0.0.1', credentialsFile })
  } finally {
    await platform.close()
  }
  const { applications } = JSON.parse(readFileSync(credentialsFile, 'utf8'))
  return applications as { client_id: string; client_secret: string }[]
}

type Server = Awaited<ReturnType<typeof testServer>>

/** An application's own token, by the client credentials grant. */
export async function applicationToken({ localUrl, clients }: Server): Promise<string> {
  const [client] = clients
  const basic = Buffer.from(`${client?.client_id}:${client?.client_secret}`).toString('base64')
  const answer = await fetch(`${localUrl}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}` },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      scope: 'consents.manage sandbox.manage',
    }),
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
