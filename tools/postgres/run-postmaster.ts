import { spawn } from 'node:child_process'
import type { Account } from './choose-account.ts'
import type { Heir } from './end-with-us.ts'

const LOG_CHARACTERS = 4_000
const READY = 'database system is ready to accept connections'

export interface Launch {
  readonly program: string
  readonly account: Account
  readonly folder: string
  readonly port: number
  /** what differs from PostgreSQL's defaults, by the names of postgresql.conf */
  readonly settings: Readonly<Record<string, string>>
  readonly heir: Heir
}

export interface Postmaster {
  /** sends the signal, and resolves when the process and its children have ended; at once if they had */
  end(signal: NodeJS.Signals): Promise<void>
}

/** Starts PostgreSQL on a folder, and resolves when it takes connections. Its log is told only if it does not. */
export function runPostmaster(launch: Launch): Promise<Postmaster> {
  const { program, account, folder, port, settings, heir } = launch
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(program, ['-D', folder, '-p', String(port), ...flags], {
    ...account,
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (child.pid) heir.hold(child.pid)
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  return new Promise((resolve, reject) => {
    let log = ''
    child.stderr.setEncoding('utf8').on('data', (text) => {
      log = (log + text).slice(-LOG_CHARACTERS)
      if (log.includes(READY)) resolve({ end })
    })
    child.once('error', reject)
    child.once('close', () => reject(new Error(`PostgreSQL ended before it was ready:\n${log}`)))
  })
}
