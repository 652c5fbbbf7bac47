import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished, vi } from 'vitest'

const PAY = fileURLToPath(new URL('../stores/sqlite/pay-until-killed.ts', import.meta.url))

export interface PayingProcess {
  /** the ids of the payments that it was promised by now */
  promised(): readonly string[]
  /** Ends it without warning. */
  kill(): Promise<void>
}

/** A process that pays without end into an empty database; it has begun. */
export async function payingProcess(file: string): Promise<PayingProcess> {
  const child = spawn(process.execPath, [PAY, file], { stdio: ['ignore', 'pipe', 'inherit'] })
  const promised: string[] = []
  createInterface({ input: child.stdout }).on('line', (id) => promised.push(id))
  const ended = once(child, 'exit')
  async function kill(): Promise<void> {
    child.kill('SIGKILL')
    await ended
  }
  onTestFinished(kill)
  await vi.waitFor(() => {
    if (promised.length === 0) throw new Error('nothing is paid yet')
  }, 20_000)
  return { promised: () => promised, kill }
}
