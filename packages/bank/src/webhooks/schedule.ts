const SECOND_MS = 1_000
const MINUTE_MS = 60 * SECOND_MS
const HOUR_MS = 60 * MINUTE_MS

/** How long after a try the next one is made: the schedule that the Standard Webhooks specification proposes. */
export const RETRY_AFTER_MS: readonly number[] = [
  5 * SECOND_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  24 * HOUR_MS,
]

/** A delivery that failed so often is dead: somebody must redeliver it. */
export const TRIES_MAX = RETRY_AFTER_MS.length + 1

/** However long a receiver asks for. */
export const REST_MAX_MS = 24 * HOUR_MS

/** A webhook that has taken nothing for so long is disabled. */
export const FAILING_MAX_MS = 5 * 24 * HOUR_MS

/** How far a retry may lie from its time, so that those that failed together do not come back together. */
const JITTER = 0.1

/**
 * How long to wait after so many tries; nothing, if there were enough.
 * @param deliveryId the same delivery waits equally long each time it is asked, so that no randomness is needed
 */
export function retryAfterMs(deliveryId: string, tries: number): number | undefined {
  const baseMs = RETRY_AFTER_MS[tries - 1]
  if (baseMs === undefined) return undefined
  return Math.round(baseMs * (1 + JITTER * (2 * share(`${deliveryId} ${tries}`) - 1)))
}

/** A number from 0 to 1 that is spread evenly over texts (FNV-1a, 32 bits). */
function share(text: string): number {
  let hash = 0x811c9dc5
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193)
  }
  // The last characters alone would stay in the lower bits.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 13)) >>> 0) / 0xffffffff
}

/**
 * How long a receiver wants to be left alone (RFC 9110, section 10.2.3): seconds, or a moment of the wall.
 * @returns nothing if it did not say, or nothing that can be read
 */
export function askedRestMs(retryAfter: string | null, wallNowMs: number): number | undefined {
  if (retryAfter === null) return undefined
  const restMs = /^\d{1,9}$/.test(retryAfter)
    ? Number(retryAfter) * SECOND_MS
    : Date.parse(retryAfter) - wallNowMs
  if (Number.isNaN(restMs)) return undefined
  return Math.min(REST_MAX_MS, Math.max(0, restMs))
}
