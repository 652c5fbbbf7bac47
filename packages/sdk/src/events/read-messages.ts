import { createParser, type EventSourceMessage } from 'eventsource-parser'
import { WekezaError } from '../errors/wekeza-error.ts'

/** Far above the largest event: who sends more without an end is not the platform. */
const MESSAGE_CHARS_MAX = 1_000_000

/**
 * The messages of a stream of server-sent events (HTML, section 9.2), whole ones only: what is cut off in the middle is
 * not told.
 * @param chunks as they come, cut anywhere
 * @param onRetry told of the milliseconds that the platform wants between two connections
 */
export async function* readMessages(
  chunks: AsyncIterable<Uint8Array>,
  onRetry: (ms: number) => void,
): AsyncGenerator<EventSourceMessage, void, undefined> {
  const whole: EventSourceMessage[] = []
  const parser = createParser({
    maxBufferSize: MESSAGE_CHARS_MAX,
    onEvent: (message) => whole.push(message),
    onRetry,
    onError({ type }) {
      // Fields that this does not know are passed over, as the standard wants.
      if (type === 'max-buffer-size-exceeded') throw unreadable('holds a message without an end')
    },
  })
  const decoder = new TextDecoder()
  for await (const chunk of chunks) {
    parser.feed(decoder.decode(chunk, { stream: true }))
    yield* whole.splice(0)
  }
}

/** What came is not what the platform sends; asking again would bring the same. */
export function unreadable(fact: string): WekezaError {
  return new WekezaError(
    'stream_unreadable',
    `The stream of events ${fact}. Check what stands between here and the platform, and update @wekeza/sdk.`,
  )
}
