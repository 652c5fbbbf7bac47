import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { Known } from './rules.ts'

export interface State {
  /** the last event that was dealt with */
  after?: string
  readonly known: Known
}

export function readState(file: string): State {
  if (!existsSync(file)) return { known: { payees: {}, recent: {} } }
  return JSON.parse(readFileSync(file, 'utf8')) as State
}

/** Written beside and put in place at once: a crash leaves the old state or the new one, and nothing between. */
export function writeState(file: string, state: State): void {
  const beside = `${file}.new`
  writeFileSync(beside, JSON.stringify(state), { mode: 0o600 })
  renameSync(beside, file)
}
