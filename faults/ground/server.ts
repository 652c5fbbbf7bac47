import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { bareEnv } from '../../packages/server/src/testing/bare-env.ts'
import type { Ground } from './ground.ts'

const MAIN = fileURLToPath(new URL('../../packages/server/src/main.ts', import.meta.url))
const TOLD_MAX = 4_000

/** A server in a process of its own. */
export interface Server {
  /** resolves once it takes requests; rejects with its last words if it ends before */
  readonly started: Promise<string>
  /** resolves when it has ended, however it did */
  readonly ended: Promise<void>
  /** what it has written about trouble, the last of it */
  lastWords(): string
  /** Ends it without warning. */
  kill(): Promise<void>
  /** Asks it to end in good order. */
  stop(): Promise<void>
  /** Says something to the harness that it runs in. */
  say(message: object): void
  /** what the harness says next */
  hear(): Promise<unknown>
}

export interface ServerOptions {
  /** modules that are loaded before the server: a harness around it, or what breaks it */
  readonly around?: readonly URL[]
  /** beside those of the ground */
  readonly environment?: Readonly<Record<string, string>>
}

/** Starts the real server on a ground. */
export function startServer(ground: Ground, options: ServerOptions = {}): Server {
  const around = (options.around ?? []).flatMap((module) => ['--import', module.href])
  const child = spawn(process.execPath, [...around, MAIN, 'start'], {
    env: { ...bareEnv(), ...ground.environment, ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const trouble = troubleOf(child)
  const started = startOf(child, trouble)
  // Who kills it while it starts does not wait for it.
  started.catch(() => {})
  // What is said to a process that has just died is said to nobody.
  child.on('error', () => {})
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  return {
    started,
    ended,
    lastWords: trouble,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    say: (message) => void (child.connected && child.send(message, () => {})),
    hear: async () => (await once(child, 'message'))[0],
  }
}

function troubleOf(child: ChildProcess): () => string {
  let trouble = ''
  child.stderr?.on('data', (chunk) => {
    trouble = (trouble + chunk).slice(-TOLD_MAX)
  })
  return () => trouble
}

function startOf(child: ChildProcess, trouble: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    if (child.stdout === null) return reject(new Error('a server without an output'))
    const lines = createInterface({ input: child.stdout })
    lines.on('line', (line) => {
      if (!line.includes('"started"')) return
      const { happening, listening } = JSON.parse(line)
      if (happening === 'started') resolve(listening)
    })
    child.once('close', () =>
      reject(new Error(`The server ended before it had started: ${trouble()}`)),
    )
  })
}
