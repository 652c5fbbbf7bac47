import { closeSync, openSync, rmSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { unwritable } from './write-private.ts'

/** Nobody holds a lock this long but who was killed while holding it. */
const STALE_MS = 30_000
const PAUSE_MS = 10

type Release = () => void

/** Runs something that no other process may run at the same time; waits for its turn without giving way. */
export function inTurnSync<T>(path: string, act: () => T): T {
  let release = take(path)
  while (!release) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS)
    release = take(path)
  }
  try {
    return act()
  } finally {
    release()
  }
}

/** The same for what waits for others, such as a request. */
export async function inTurn<T>(path: string, act: () => Promise<T>): Promise<T> {
  let release = take(path)
  while (!release) {
    await sleep(PAUSE_MS)
    release = take(path)
  }
  try {
    return await act()
  } finally {
    release()
  }
}

/** Takes the lock, or answers null while somebody else has it. */
function take(path: string): Release | null {
  try {
    closeSync(openSync(path, 'wx', 0o600))
    return () => rmSync(path, { force: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unwritable(path, error)
    if (isStale(path)) rmSync(path, { force: true })
    return null
  }
}

function isStale(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat !== undefined && Date.now() - stat.mtimeMs > STALE_MS
}
