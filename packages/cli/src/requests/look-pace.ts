import { isApiError, isWekezaError } from '@wekeza/sdk'

const PAUSE_MS = { first: 1_000, longest: 5_000 } as const
const AFTER_FAULT_MS = { first: 2_000, longest: 60_000 } as const

/** How long to wait before the next look: briefly while things happen, longer while nothing does. */
export class LookPace {
  #pauseMs: number = PAUSE_MS.first
  #faults = 0

  afterLook(found: number): number {
    this.#faults = 0
    this.#pauseMs = found > 0 ? PAUSE_MS.first : Math.min(this.#pauseMs * 1.5, PAUSE_MS.longest)
    return this.#pauseMs
  }

  /**
   * What a platform asks to wait is waited (RFC 9110, section 10.2.3), and never less than it would be by itself.
   * @throws the error, where another look would meet it again
   */
  afterFault(error: unknown): number {
    if (!isPassing(error)) throw error
    const ownMs = Math.min(AFTER_FAULT_MS.first * 2 ** this.#faults, AFTER_FAULT_MS.longest)
    this.#faults += 1
    const askedMs = isApiError(error) ? (error.retryAfterMs ?? 0) : 0
    return Math.max(ownMs, askedMs)
  }
}

function isPassing(error: unknown): boolean {
  if (isApiError(error)) return error.status === 429 || error.status >= 500
  return isWekezaError(error) && ['connection_failed', 'timeout'].includes(error.code)
}
