import { readdirSync } from 'node:fs'
import { constants, setPriority } from 'node:os'

/**
 * Lets whatever else serves on this machine go first. On Linux a priority is that of one thread: those that collect
 * garbage began before us, and a heavy reader keeps them as busy as itself (setpriority(2), notes).
 */
export function goLast(): void {
  for (const id of threads()) setPriority(id, constants.priority.PRIORITY_LOW)
}

function threads(): number[] {
  try {
    return readdirSync('/proc/self/task').map(Number)
  } catch {
    return [process.pid]
  }
}
