import type { PlatformStore } from '@wekeza/platform'
import { type Repeated, repeat } from '../workers/repeat.ts'

const EVERY_MS = 60_000

export interface UseNotes extends Repeated {
  /** Notes that a secret was used. Nothing is written yet. */
  used(id: string, atMs: number): void
  /** Writes down what was noted. */
  flush(): Promise<void>
}

/**
 * Remembers when secrets were last used: what requests note is gathered in memory and written once a minute, the last
 * use of each, so that no request waits for it. A process that dies loses a minute of it.
 */
export function noteUses(
  secrets: Pick<PlatformStore['secrets'], 'noteUse'>,
  onFault: (cause: unknown) => void,
  everyMs = EVERY_MS,
): UseNotes {
  const uses = new Map<string, number>()

  async function write(): Promise<void> {
    const noted = [...uses]
    uses.clear()
    for (const [id, atMs] of noted) await secrets.noteUse(id, atMs)
  }

  const writing = repeat(everyMs, write, onFault)
  return {
    used: (id, atMs) => void uses.set(id, atMs),
    flush: write,
    async stop() {
      await writing.stop()
      await write().catch(onFault)
    },
  }
}
