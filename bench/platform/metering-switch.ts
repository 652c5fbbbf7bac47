import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as moment } from 'node:timers/promises'
import type { Platform } from './server.ts'

/** What a server with switched metering hears, and where it answers, in its data folder. */
export const SWITCH = 'SIGUSR2'
export const TURNS_FILE = 'metering-turns'

/** What begins. */
export interface Turn {
  readonly counting: boolean
  /** what the process has used until then, all its threads, in microseconds' precision */
  readonly cpuMs: number
}

const LOOKED_EVERY_MS = 2
const WITHIN_MS = 10_000

/** Goes over from counting to not counting, or back. @returns how the server says it */
export async function switchMetering({ pid, environment }: Platform): Promise<Turn> {
  const file = join(environment.WEKEZA_DATA_DIR ?? '', TURNS_FILE)
  const before = turnsIn(file).length
  process.kill(pid, SWITCH)
  for (let waitedMs = 0; waitedMs < WITHIN_MS; waitedMs += LOOKED_EVERY_MS) {
    const turn = turnsIn(file)[before]
    if (turn) return turn
    await moment(LOOKED_EVERY_MS)
  }
  throw new Error('the server does not switch its metering')
}

function turnsIn(file: string): Turn[] {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  return whole
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
