import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSnapshot } from '../../packages/server/src/stores/ledger/read-snapshot.ts'
import type { Query } from '../../packages/server/src/stores/ledger/verify-ledger.ts'
import { runCommand } from '../../packages/server/src/testing/run-command.ts'
import type { Client } from '../../packages/server/src/testing/start-replicas.ts'
import { findFreePort } from '../../tools/postgres/find-free-port.ts'

/** A flood is what limits are made to stop; they stay on, set where they are not reached. */
const LIMIT = '1000000000'

/** What a bank stands on while its servers come and go: a folder, a database, an address. */
export interface Ground {
  readonly dataDir: string
  /** of PostgreSQL; undefined: a SQLite file in the folder */
  readonly databaseUrl: string | undefined
  /** of a server on it */
  readonly environment: Readonly<Record<string, string>>
  /** where its first server listens, each time that it is started */
  readonly url: string
  readonly client: Client
  /** Reads one snapshot of the database, past any server. */
  read<T>(work: (query: Query) => Promise<T>): Promise<T>
  remove(): void
}

/** Makes a seeded ground, on SQLite unless a database is named. */
export async function openGround(databaseUrl?: string): Promise<Ground> {
  const dataDir = mkdtempSync(join(tmpdir(), 'wekeza-faults-'))
  const port = await findFreePort()
  const environment = {
    WEKEZA_DATA_DIR: dataDir,
    ...(databaseUrl && { WEKEZA_DATABASE_URL: databaseUrl }),
    // Somebody may be building them anew, and nobody looks at them here.
    WEKEZA_WEB: 'off',
    WEKEZA_RATE_LIMIT_ADDRESS: LIMIT,
    WEKEZA_RATE_LIMIT_APPLICATION: LIMIT,
    PORT: String(port),
  }
  const file = join(dataDir, 'clients.json')
  const { exitCode, stderr } = await runCommand(['seed', '--credentials-file', file], environment)
  if (exitCode !== 0) throw new Error(`The ground could not be seeded: ${stderr}`)
  return {
    dataDir,
    databaseUrl,
    environment,
    url: `http://127.0.0.1:${port}`,
    client: JSON.parse(readFileSync(file, 'utf8')).applications[0],
    read: (work) => readSnapshot(dataDir, { databaseUrl }, work),
    remove: () => rmSync(dataDir, { recursive: true, force: true }),
  }
}
