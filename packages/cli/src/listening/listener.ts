import type { Event } from '@wekeza/sdk'
import { isAskedFor } from '../webhooks/read-types.ts'
import type { Answered } from './forward.ts'
import type { Tally, Told } from './told.ts'

/** A receiver that is being restarted is back within some of these. */
const AGAIN_AFTER_MS: readonly number[] = [1_000, 3_000, 9_000, 27_000]

export interface ListenPorts {
  forward(event: Event): Promise<Answered>
  /** whether the application may still hear it: the platform judges before each try, and so does this */
  mayHear(event: Event): Promise<boolean>
  tell(told: Told): void
  /** ends early when the session does */
  sleep(ms: number): Promise<void>
}

/** Forwards what it hears: each event once in its order, and what was not taken again a few times, beside the others. */
export class Listener {
  readonly tally: Tally = { heard: 0, resent: 0, taken: 0, notTaken: 0, leftOut: 0 }
  readonly #types: readonly string[]
  readonly #ports: ListenPorts
  readonly #signal: AbortSignal
  readonly #retries = new Set<Promise<void>>()
  #last: Event | undefined

  constructor(types: readonly string[], ports: ListenPorts, signal: AbortSignal) {
    this.#types = types
    this.#ports = ports
    this.#signal = signal
  }

  /** Forwards an event, or says why not. Comes back once it was tried, not once it was taken. */
  async hear(event: Event): Promise<void> {
    this.tally.heard += 1
    if (!isAskedFor(event.type, this.#types)) {
      this.tally.leftOut += 1
      this.#ports.tell(notSent('left_out', event, 'left out by --types'))
      return
    }
    await this.#send(event)
  }

  /** Forwards an event again, whatever its type is. */
  async resend(event: Event): Promise<void> {
    this.tally.resent += 1
    await this.#send(event)
  }

  /** Forwards the last one again. False where there was none. */
  async resendLast(): Promise<boolean> {
    if (!this.#last) return false
    await this.resend(this.#last)
    return true
  }

  /** Waits for the tries that are under way; the signal has ended those that wait for their time. */
  async settle(): Promise<void> {
    await Promise.all(this.#retries)
  }

  async #send(event: Event): Promise<void> {
    this.#last = event
    if (await this.#try(event, 1)) return
    const retry = this.#tryAgain(event).finally(() => this.#retries.delete(retry))
    this.#retries.add(retry)
  }

  async #tryAgain(event: Event): Promise<void> {
    for (const [index, waitMs] of AGAIN_AFTER_MS.entries()) {
      await this.#ports.sleep(waitMs)
      if (this.#signal.aborted) break
      if (!(await this.#ports.mayHear(event))) {
        const why = 'not sent again: its consent has ended, or the bank began anew'
        this.#ports.tell(notSent('withdrawn', event, why))
        break
      }
      if (await this.#try(event, index + 2)) return
    }
    this.tally.notTaken += 1
  }

  /** @returns whether there is nothing more to do about it */
  async #try(event: Event, attempt: number): Promise<boolean> {
    const { status, durationMs, why } = await this.#ports.forward(event)
    if (this.#signal.aborted && status === null) return false
    const taken = status !== null && status >= 200 && status < 300
    const ends = taken || status === 410
    const againInMs = ends ? null : (AGAIN_AFTER_MS[attempt - 1] ?? null)
    const kind = taken ? 'taken' : status === null ? 'unreachable' : 'refused'
    this.#ports.tell({ kind, event, attempt, status, durationMs, why, againInMs })
    if (taken) this.tally.taken += 1
    else if (ends) this.tally.notTaken += 1
    return ends
  }
}

function notSent(kind: Told['kind'], event: Event, why: string): Told {
  return { kind, event, attempt: null, status: null, durationMs: null, why, againInMs: null }
}
