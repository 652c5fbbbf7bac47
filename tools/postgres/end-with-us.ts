import { spawn } from 'node:child_process'
import type { Socket } from 'node:net'
import { fileURLToPath } from 'node:url'

const OUTLIVE_US = fileURLToPath(new URL('./outlive-us.ts', import.meta.url))

export interface Heir {
  /** says which process must not outlive us: the latest one counts */
  hold(pid: number): void
  /** everything has been put away: there is nothing to inherit */
  release(): void
}

/**
 * Sees to it that a folder, and the process that works in it, end with this process, however it ends.
 *
 * A small process of its own group reads a pipe that we hold. When the pipe closes without a word,
 * by `kill -9`, an exit or a crash, it ends the process and removes the folder. It cannot help where
 * it is killed together with us, as by the end of a container; there the rest is killed too.
 */
export function endWithUs(folder: string): Heir {
  const heir = spawn(process.execPath, [OUTLIVE_US, folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  const pipe = heir.stdin as unknown as Socket
  for (const stream of [heir, pipe]) stream.on('error', () => undefined)
  heir.unref()
  pipe.unref()
  return {
    hold: (pid) => pipe.write(`${pid}\n`),
    release: () => pipe.end('0\n'),
  }
}
