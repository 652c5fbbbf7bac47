import { AbortedError } from '../errors/transport-errors.ts'
import type { Settings } from '../settings/settings.ts'
import type { CallRecord } from './call-record.ts'
import type { Draft, Reply } from './draft.ts'
import { type Outcome, retryDelayMs } from './retry-delay.ts'
import { sendOnce } from './send-once.ts'

/** Sends until the outcome stands: an answer that is no passing fault, or no try left. */
export async function sendWithRetries(
  draft: Draft,
  record: CallRecord,
  settings: Settings,
): Promise<Reply> {
  for (;;) {
    const outcome = await outcomeOf(draft, record, settings)
    const delayMs = retryDelayMs(outcome, record, settings)
    if (delayMs === null) {
      if ('error' in outcome) throw outcome.error
      return outcome.reply
    }
    settings.log.info(`wekeza: ${record.name} is tried again in ${Math.round(delayMs)} ms`)
    await settings.sleep(delayMs, record.signal)
    if (record.signal?.aborted) throw new AbortedError(record)
  }
}

async function outcomeOf(draft: Draft, record: CallRecord, settings: Settings): Promise<Outcome> {
  try {
    return { reply: await sendOnce(draft, record, settings) }
  } catch (error) {
    return { error }
  }
}
