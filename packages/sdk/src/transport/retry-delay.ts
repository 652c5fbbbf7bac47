import { ConnectionError, TimeoutError } from '../errors/transport-errors.ts'
import type { Settings } from '../settings/settings.ts'
import type { CallRecord } from './call-record.ts'
import type { Reply } from './draft.ts'
import { readProblem } from './read-problem.ts'
import { retryAfterMs } from './retry-after.ts'

const FIRST_MS = 500
const LONGEST_MS = 8_000
const JITTER = 0.25
/** Who is asked to wait longer than this is told so, rather than left waiting in a call. */
const OBEYED_MS_MAX = 60_000

export type Outcome = { readonly reply: Reply } | { readonly error: unknown }

/** How long to wait before the next try; null if there is none. */
export function retryDelayMs(
  outcome: Outcome,
  record: CallRecord,
  settings: Settings,
): number | null {
  if (!record.repeatable || record.tries > record.maxRetries || !isPassing(outcome)) return null
  const asked = 'reply' in outcome ? retryAfterMs(outcome.reply.headers) : null
  const delayMs = asked ?? backoffMs(record.tries, settings.random())
  if (delayMs > OBEYED_MS_MAX) return null
  const { deadlineAtMs } = record
  // A wait beyond the deadline would end in a timeout, and hide the reason that is known already.
  return deadlineAtMs !== null && settings.now() + delayMs >= deadlineAtMs ? null : delayMs
}

/** 0.5 s, doubling to 8 s, less up to a quarter, so that callers that failed together do not come back together. */
function backoffMs(tries: number, random: number): number {
  return Math.min(FIRST_MS * 2 ** (tries - 1), LONGEST_MS) * (1 - JITTER * random)
}

/** Whether the same request may go well a little later. */
function isPassing(outcome: Outcome): boolean {
  if ('error' in outcome) return isPassingFault(outcome.error)
  const { status, text } = outcome.reply
  if (status === 429) return true
  if (status !== 409 && status < 500) return false
  const problem = readProblem(text)
  return problem ? problem.retryable === true : status >= 500
}

function isPassingFault(error: unknown): boolean {
  return (
    error instanceof ConnectionError ||
    (error instanceof TimeoutError && error.limit === 'timeoutMs')
  )
}
