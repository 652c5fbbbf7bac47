import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { readConfig, startServer } from '@wekeza/server'
import type { Client, Target } from '../target.ts'

const MAIN = fileURLToPath(new URL('../../../server/src/main.ts', import.meta.url))

/** Generous: a suite is no flood. */
const LIMITS = {
  WEKEZA_RATE_LIMIT_ADDRESS: '1000000',
  WEKEZA_RATE_LIMIT_APPLICATION: '1000000',
}

export interface ServerTarget extends Target {
  /** Runs `wekeza-server …` beside it, as an operator does, and gives what it prints. */
  operate(...command: string[]): Promise<string>
  stop(): Promise<void>
}

/**
 * The server with a folder of its own that goes with it, on a free port, with its demo applications.
 * @param databaseUrl of an empty PostgreSQL database; without it, SQLite in the folder
 */
export async function startServerTarget(databaseUrl?: string): Promise<ServerTarget> {
  const folder = await mkdtemp(join(tmpdir(), 'wekeza-conformance-'))
  const environment = {
    PORT: '0',
    WEKEZA_DATA_DIR: folder,
    WEKEZA_LOG_LEVEL: 'silent',
    // A sandbox has no pages; where there are some, mails lead to them.
    WEKEZA_WEB: 'off',
    ...(databaseUrl && { WEKEZA_DATABASE_URL: databaseUrl }),
    ...LIMITS,
  }
  const operate = operator(environment)
  const [client, otherClient] = await seed(folder, operate)
  if (!client || !otherClient) throw new Error('the seed has made fewer than two applications')
  const apiKey = await apiKeyOf(client, operate)
  const server = await startServer(readConfig(environment))
  return {
    baseUrl: server.url,
    client,
    otherClient,
    apiKey,
    operate,
    async stop() {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

interface Credentials {
  readonly applications: readonly { client_id: string; client_secret: string }[]
}

type Operate = ServerTarget['operate']

function operator(environment: Record<string, string>): Operate {
  const { PATH = '', NODE_COMPILE_CACHE } = process.env
  const env = { PATH, NODE_COMPILE_CACHE, ...environment }
  return async (...command) => {
    const { stdout } = await promisify(execFile)(process.execPath, [MAIN, ...command], { env })
    return stdout
  }
}

async function apiKeyOf({ clientId }: Client, operate: Operate): Promise<string> {
  const told = await operate('apps', 'keys', 'create', clientId, '--name', 'suite', '--json')
  return (JSON.parse(told) as { secret: string }).secret
}

async function seed(folder: string, operate: Operate): Promise<Client[]> {
  const file = join(folder, 'clients.json')
  await operate('seed', '--credentials-file', file)
  const { applications } = JSON.parse(await readFile(file, 'utf8')) as Credentials
  return applications.map((one) => ({ clientId: one.client_id, clientSecret: one.client_secret }))
}
