import type { Repeated } from './repeat.ts'

/** Something that is done for a bank once it is nudged, and for all banks every so often. */
export interface Nudged extends Repeated {
  /** There is something to do for this bank. */
  nudge(bankKey: string): void
}

interface Doing {
  /** all banks are looked at so often: another process may have left something to do */
  readonly everyMs: number
  /** a nudge waits so long for others to come */
  readonly soonMs: number
  bankKeys(): Promise<readonly string[]>
  work(bankKey: string): Promise<void>
  onFault(bankKey: string, cause: unknown): void
}

/** One bank after the other, and never twice at once. One bank's fault is not another's. */
export function nudged({ everyMs, soonMs, bankKeys, work, onFault }: Doing): Nudged {
  const waiting = new Set<string>()
  let lookAtMs = performance.now() + everyMs
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined

  async function round(): Promise<void> {
    const looks = performance.now() >= lookAtMs
    const keys = looks ? await bankKeys() : [...waiting]
    if (looks) lookAtMs = performance.now() + everyMs
    waiting.clear()
    for (const key of keys) {
      if (stopped) return
      await work(key).catch((cause) => onFault(key, cause))
    }
  }

  function begin(): void {
    running = round()
      .catch((cause) => onFault('', cause))
      .finally(() => {
        running = undefined
        wait()
      })
  }

  function wait(): void {
    clearTimeout(timer)
    if (stopped || running) return
    const untilLookMs = Math.max(0, lookAtMs - performance.now())
    timer = setTimeout(begin, waiting.size > 0 ? Math.min(soonMs, untilLookMs) : untilLookMs)
  }

  wait()
  return {
    nudge(bankKey) {
      // The first nudge sets the time: those that follow do not put it off.
      const first = waiting.size === 0
      waiting.add(bankKey)
      if (first) wait()
    },
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
