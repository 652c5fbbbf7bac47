import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endWithUs, type Heir } from '../postgres/end-with-us.ts'
import { onFreePort } from '../postgres/on-free-port.ts'
import { askForRedis } from './ask-for-redis.ts'

const READY = 'Ready to accept connections'
const LOG_CHARACTERS = 4_000

export interface RunningRedis {
  /** `redis://:password@127.0.0.1:port` */
  readonly url: string
  /** ends it without warning, with all that it holds */
  kill(): Promise<void>
  /** stops and lets go on: it takes commands and answers none meanwhile */
  pause(): void
  resume(): void
  /** starts it again on the same port, empty */
  start(): Promise<void>
  stop(): Promise<void>
}

const PASSWORD = 'only-of-this-run'

/**
 * A real Redis on a free port of 127.0.0.1, which keeps nothing on the disk. It ends with this process at the latest.
 * Where there is none, the running test is skipped, or fails in CI; see `askForRedis`.
 */
export async function startRedis(): Promise<RunningRedis> {
  const program = askForRedis()
  const folder = await mkdtemp(join(tmpdir(), 'wekeza-redis-'))
  const heir = endWithUs(folder)
  const launch = (port: number) => run(program, folder, port, heir)
  const { port, launched } = await onFreePort(launch)
  let child = launched
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  return {
    url: `redis://:${PASSWORD}@127.0.0.1:${port}`,
    kill,
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    async start() {
      child = await launch(port)
    },
    async stop() {
      await kill()
      await rm(folder, { recursive: true, force: true })
      heir.release()
    },
  }
}

function run(program: string, folder: string, port: number, heir: Heir): Promise<ChildProcess> {
  const settings = { port, bind: '127.0.0.1', requirepass: PASSWORD, dir: folder, save: '' }
  const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)])
  const child = spawn(program, flags, { stdio: ['ignore', 'pipe', 'inherit'] })
  if (child.pid) heir.hold(child.pid)
  return new Promise((resolve, reject) => {
    let log = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      log = (log + text).slice(-LOG_CHARACTERS)
      if (log.includes(READY)) resolve(child)
    })
    child.once('error', reject)
    child.once('exit', () =>
      reject(new Error(`Redis ended before it was ready (could not bind?):\n${log}`)),
    )
  })
}
