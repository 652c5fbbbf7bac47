import type { WekezaError } from '../errors/wekeza-error.ts'
import type { EventTypeFilter } from '../generated/schemas.ts'

/** What `wekeza.events.stream` takes. */
export interface StreamOptions {
  /** the id of the last event that you have dealt with; what came behind it is told first. Default: begin with what happens now; a connection that breaks before its first event then leaves a gap */
  after?: string
  /** types (`payment.settled`) and families (`payment.*`). Default: all that the application may hear */
  types?: readonly EventTypeFilter[]
  /** ends the stream; the loop over it ends as if there were no more events */
  signal?: AbortSignal
  /** milliseconds without a byte after which the connection counts as broken; the platform sends one every 15 s. Default 45,000 */
  idleMs?: number
  /** how many connections in a row may fail before the last one's error is thrown. Default: any number */
  maxRetries?: number
  /** told each time that a connection stands: what happens from now on is heard. List events then, and nothing between is missed */
  onOpen?: () => void
  /** told of each connection that failed, and how long it is until the next. Default: a warning in the log */
  onLost?: (error: WekezaError, next: { waitMs: number }) => void
}
