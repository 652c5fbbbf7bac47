import { spawnSync } from 'node:child_process'
import { leaveOut } from '../../../../tools/leave-out.ts'

const REASON = 'no python3 here: install it (on Debian: apt-get install python3)'

/**
 * The program of Python 3. Where this machine has none, the running test is skipped by name, with the reason; with
 * `CI=true` it throws instead.
 */
export function askForPython(): string {
  if (spawnSync('python3', ['--version']).status === 0) return 'python3'
  return leaveOut(REASON)
}
