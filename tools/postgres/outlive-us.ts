import { rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'

const ENDS_WITHIN_MS = 10_000

/** `node outlive-us.ts FOLDER`: reads process ids, a line each, until its parent is gone; see end-with-us.ts. */
const [folder] = process.argv.slice(2)
let pid = 0
for await (const line of createInterface({ input: process.stdin })) pid = Number(line)
// No process waits for a reply of postgres any more, so its immediate shutdown is the right one.
if (pid > 0) await end(pid)
if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 10 })

async function end(process: number): Promise<void> {
  signal(process, 'SIGQUIT')
  const endsAtMs = Date.now() + ENDS_WITHIN_MS
  while (signal(process, 0) && Date.now() < endsAtMs) await pause(20)
  signal(process, 'SIGKILL')
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name)
  } catch {
    return false
  }
}
