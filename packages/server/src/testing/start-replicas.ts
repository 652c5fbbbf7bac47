import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { bareEnv } from './bare-env.ts'
import { runCommand } from './run-command.ts'
import { temporaryFolder } from './temporary-folder.ts'

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))
const LIMIT = '1000000000'
/** How long one may take to finish what it does: longer than it gives its own callers. */
const END_MS = 30_000

export interface Client {
  readonly client_id: string
  readonly client_secret: string
}

export interface Replicas {
  /** where each of them listens; the first is also the address that all of them say they have */
  readonly urls: readonly [string, string, ...string[]]
  readonly client: Client
  /** stops or continues the process of one of them */
  signal(index: number, signal: 'SIGSTOP' | 'SIGCONT'): void
  /** what all have written to their logs */
  logLines(): readonly string[]
}

/** Servers in processes of their own, on one PostgreSQL database that has the demo organisation. They end with the test. */
export async function startReplicas(
  databaseUrl: string,
  count = 2,
  settings: Readonly<Record<string, string>> = {},
): Promise<Replicas> {
  const dataDir = temporaryFolder()
  const port = await freePort()
  const environment = {
    WEKEZA_DATABASE_URL: databaseUrl,
    WEKEZA_DATA_DIR: dataDir,
    WEKEZA_PUBLIC_URL: `http://127.0.0.1:${port}`,
    WEKEZA_RATE_LIMIT_ADDRESS: LIMIT,
    WEKEZA_RATE_LIMIT_APPLICATION: LIMIT,
    ...settings,
  }
  const client = await seed(environment, join(dataDir, 'clients.json'))
  const lines: string[] = []
  const replicas = Array.from({ length: count }, (_, index) =>
    spawnReplica({ ...environment, PORT: index === 0 ? String(port) : '0' }, lines),
  )
  const [first = '', second = '', ...rest] = await Promise.all(
    replicas.map(({ started }) => started),
  )
  const signal: Replicas['signal'] = (index, name) => void replicas[index]?.child.kill(name)
  return { urls: [first, second, ...rest], client, signal, logLines: () => lines }
}

async function seed(environment: Record<string, string>, file: string): Promise<Client> {
  const { exitCode, stderr } = await runCommand(['seed', '--credentials-file', file], environment)
  if (exitCode !== 0) throw new Error(`no seed: ${stderr}`)
  return JSON.parse(readFileSync(file, 'utf8')).applications[0]
}

/** @returns where it listens, whatever address it says that it has */
export function startReplica(environment: Record<string, string>): Promise<string> {
  return spawnReplica(environment, []).started
}

function spawnReplica(environment: Record<string, string>, lines: string[]) {
  const child = spawn(process.execPath, [MAIN, 'start'], {
    env: { ...bareEnv(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => end(child), END_MS)
  let trouble = ''
  child.stderr.on('data', (chunk) => {
    trouble += chunk
  })
  const output = createInterface({ input: child.stdout })
  const started = new Promise<string>((resolve, reject) => {
    output.on('line', (line) => {
      lines.push(line)
      const { happening, listening } = JSON.parse(line)
      if (happening === 'started') resolve(listening)
    })
    child.once('exit', () => reject(new Error(`a replica ended: ${trouble}`)))
  })
  return { child, started }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  // One that is stopped hears nothing else.
  child.kill('SIGCONT')
  child.kill('SIGTERM')
  await once(child, 'exit')
}

/** A port that is free now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
