import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../machine.mjs'

const READY_WITHIN_MS = 120_000
const PROJECT_FILE = join(ROOT, '.wekeza/cli.json')

export interface Started {
  readonly baseUrl: string
  readonly output: string
  readonly env: NodeJS.ProcessEnv
  /** what the server has logged */
  log(): string
  /** as Ctrl-C does: every process of the terminal is interrupted */
  interrupt(): Promise<void>
}

/** An environment of its own for `npm start`: a free port, an empty data folder, nobody's configuration. */
export async function ownEnvironment() {
  const folder = mkdtempSync(join(tmpdir(), 'wekeza-readme-'))
  const project = existsSync(PROJECT_FILE) ? readFileSync(PROJECT_FILE) : undefined
  const { WEKEZA_CLIENT_ID, WEKEZA_CLIENT_SECRET, WEKEZA_BASE_URL, ...rest } = process.env
  const env = {
    ...rest,
    PORT: String(await freePort()),
    WEKEZA_DATA_DIR: join(folder, 'data'),
    WEKEZA_CONFIG_DIR: join(folder, 'config'),
    WEKEZA_INSECURE_STORAGE: '1',
  }
  return {
    env,
    /** leaves the checkout as it was: `npm start` writes the command line's project file */
    restore() {
      rmSync(folder, { recursive: true, force: true })
      if (project) writeFileSync(PROJECT_FILE, project)
      else rmSync(PROJECT_FILE, { force: true })
    },
  }
}

/** Runs `npm start` until it says that it is ready. */
export async function npmStart(env: NodeJS.ProcessEnv): Promise<Started> {
  // A process group of its own, as a terminal gives it: Ctrl-C reaches every process in it.
  // Into a file: nobody would empty a pipe while a test waits for a command, and a pipe that is full stops who writes.
  const file = `${env.WEKEZA_DATA_DIR}.output`
  const written = openSync(file, 'w')
  const stdio: StdioOptions = ['ignore', written, written]
  const child = spawn('npm', ['start'], { cwd: ROOT, env, detached: true, stdio })
  closeSync(written)
  const told = () => readFileSync(file, 'utf8')
  await until(() => /Ctrl-C stops it/.test(told()), child, told)
  return {
    baseUrl: `http://127.0.0.1:${env.PORT}`,
    output: told(),
    env,
    log: () => readFileSync(join(env.WEKEZA_DATA_DIR ?? '', 'server.log'), 'utf8'),
    interrupt: () => {
      const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
      process.kill(-(child.pid ?? 0), 'SIGINT')
      return ended
    },
  }
}

async function until(
  done: () => boolean,
  child: ChildProcess,
  output: () => string,
): Promise<void> {
  const endsAtMs = Date.now() + READY_WITHIN_MS
  while (!done()) {
    if (child.exitCode !== null || Date.now() > endsAtMs) throw new Error(`npm start: ${output()}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
