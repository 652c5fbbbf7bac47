import type { Calling } from '../calls/answer-operation.ts'
import { safeCause, storyOf } from '../errors/scrub.ts'
import { ConnectionError } from '../errors/transport-errors.ts'
import { isWekezaError } from '../errors/wekeza-error.ts'
import type { Logger } from '../logging/logger.ts'
import type { WekezaEvent } from './event.ts'
import { type OpenStream, openStream } from './open-stream.ts'
import { parseEvent } from './parse-event.ts'
import { readMessages, unreadable } from './read-messages.ts'
import { RecentIds } from './recent-ids.ts'
import type { StreamOptions } from './stream-options.ts'
import { StreamPace } from './stream-pace.ts'
import { watchBytes } from './watch-bytes.ts'

const IDLE_MS = 45_000

/** The events of one connection after another, each beginning behind the last event of the one before. */
export async function* streamEvents(
  calling: Calling,
  options: StreamOptions,
): AsyncGenerator<WekezaEvent, void, undefined> {
  const { settings } = calling
  const { signal, maxRetries = Number.POSITIVE_INFINITY, onLost = warn(settings.log) } = options
  const pace = new StreamPace(settings)
  const told = new RecentIds()
  let after = options.after
  while (!signal?.aborted) {
    let waitMs: number
    try {
      for await (const event of connection(calling, { ...options, ...at(after) }, pace)) {
        after = event.id
        pace.heard()
        if (told.add(event.id)) yield event
      }
      waitMs = pace.afterEndMs()
    } catch (fault) {
      if (signal?.aborted) return
      waitMs = pace.afterFaultMs(fault)
      if (!isWekezaError(fault) || !fault.retryable || pace.failures > maxRetries) throw fault
      onLost(fault, { waitMs })
    }
    await settings.sleep(waitMs, signal)
  }
}

const warn =
  (log: Logger): NonNullable<StreamOptions['onLost']> =>
  ({ message }, { waitMs }) =>
    log.warn(`wekeza: events.stream goes on in ${Math.round(waitMs)} ms. ${message}`)

const at = (after: string | undefined) => (after === undefined ? {} : { after })

/** One connection, from its request to its end. */
async function* connection(
  calling: Calling,
  options: StreamOptions,
  pace: StreamPace,
): AsyncGenerator<WekezaEvent, void, undefined> {
  const opened = await openStream(calling, options)
  pace.opened()
  options.onOpen?.()
  const { signal, idleMs = IDLE_MS } = options
  const chunks = brokenAs(opened, watchBytes(opened.bytes, { idleMs, signal }))
  let heard = false
  for await (const one of readMessages(chunks, (ms) => pace.wish(ms))) {
    heard = true
    yield eventOf(one)
  }
  if (!heard && !pace.stood()) throw broken(opened, 'was ended as soon as it began')
}

/** A stream that breaks is a connection that failed, whatever the runtime calls it. */
async function* brokenAs(
  opened: OpenStream,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* chunks
  } catch (thrown) {
    const cause = safeCause(thrown, [])
    throw broken(opened, `broke (${storyOf(cause)})`, cause)
  }
}

function broken({ record }: OpenStream, how: string, cause?: Error): ConnectionError {
  const next = 'Open it again behind the last event.'
  return new ConnectionError(record, `the stream of events ${how}.`, next, cause)
}

function eventOf({ data }: { data: string }): WekezaEvent {
  const event = parseEvent(data)
  if (event) return event
  throw unreadable('holds a message that is no event')
}
