import { checkStream } from '../events/check-stream.ts'
import type { WekezaEvent } from '../events/event.ts'
import type { StreamOptions } from '../events/stream-options.ts'
import { Events as GeneratedEvents } from '../generated/resources.ts'

/** `wekeza.events`: what happened, and hearing it as it happens. */
export class Events extends GeneratedEvents {
  /**
   * Hears what happens as it happens, in the order of `sequence`, for as long as you listen. When the connection breaks
   * or falls silent, and when the platform ends it, which it does every 15 minutes, it is opened again behind the last
   * event. An event that you have not finished with may be lost if your program ends: keep the id of the last one that
   * you have, and give it as `after`.
   *
   * Called by the application itself, with the scope events.read.
   * @param options.after the id of the last event that you have dealt with; default: begin with what happens now
   * @param options.types types and families, such as `payment.*`; default all
   * @param options.signal ends the loop
   * @param options.idleMs milliseconds without a byte that count as broken; default 45,000
   * @param options.maxRetries connections in a row that may fail; default any number
   * @param options.onOpen told each time that a connection stands
   * @param options.onLost told of each connection that failed; default: a warning in the log
   * @throws {NotFoundError} 404 event_not_found, when `after` names no event that the application may hear
   * @throws {UnprocessableError} 422 event_type_unknown
   * @throws {ApiError} what else refuses the application for good, such as 403 scope_missing
   * @example
   * for await (const event of wekeza.events.stream({ types: ['payment.*'] })) {
   *   if (event.type === 'payment.settled') break
   * }
   */
  stream(options: StreamOptions = {}): AsyncGenerator<WekezaEvent, void, undefined> {
    checkStream(options)
    return this.makeStream(options)
  }
}
