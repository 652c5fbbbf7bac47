import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { freePort, startNode, stop } from './processes.ts'

export const SERVER_MAIN = join(import.meta.dirname, '../../packages/server/src/main.ts')
/** A bench is the flood that limits are made to stop; they stay on, set where they are not reached. */
const LIMITS = {
  WEKEZA_RATE_LIMIT_ADDRESS: '1000000000',
  WEKEZA_RATE_LIMIT_APPLICATION: '1000000000',
}

export interface Platform {
  readonly baseUrl: string
  readonly clientId: string
  readonly clientSecret: string
  /** who signs in on the developers' pages */
  readonly developer: { readonly email: string; readonly password: string }
  readonly pid: number
  /** what it was started with, to start another on the same data */
  readonly environment: Readonly<Record<string, string>>
  stop(): Promise<void>
}

export interface PlatformOptions {
  /** of PostgreSQL; a SQLite file unless it is named */
  readonly databaseUrl?: string
  /** may write to the seeded database before the server starts on it; the file is SQLite's */
  readonly fill?: (databaseFile: string) => void | Promise<void>
  /** of Node, before the server's program */
  readonly nodeArgs?: readonly string[]
}

/** The real server on a seeded database, as a process of its own. */
export async function startPlatform(options: PlatformOptions = {}): Promise<Platform> {
  const { databaseUrl, fill, nodeArgs = [] } = options
  const dataDir = mkdtempSync(join(tmpdir(), 'wekeza-bench-'))
  const port = await freePort()
  const env = {
    ...LIMITS,
    PORT: String(port),
    WEKEZA_DATA_DIR: dataDir,
    ...(databaseUrl && { WEKEZA_DATABASE_URL: databaseUrl }),
  }
  const credentials = join(dataDir, 'credentials.json')
  execFileSync(process.execPath, [SERVER_MAIN, 'seed', '--credentials-file', credentials], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await fill?.(join(dataDir, 'wekeza.db'))
  const { applications, developer } = JSON.parse(readFileSync(credentials, 'utf8'))
  const [client] = applications
  const baseUrl = `http://127.0.0.1:${port}`
  const child = await startNode([...nodeArgs, SERVER_MAIN, 'start'], `${baseUrl}/livez`, env)
  return {
    baseUrl,
    clientId: client.client_id,
    clientSecret: client.client_secret,
    developer,
    pid: child.pid ?? 0,
    environment: env,
    async stop() {
      await stop(child)
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** The payer does not run dry while it is measured. */
export function enrichPayer(file: string): void {
  const database = new Database(file)
  database.exec(`UPDATE account SET booked_minor = 1000000000000 WHERE id = 'acc_wanjiru_current'`)
  database.close()
}
