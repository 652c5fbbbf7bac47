import type { RequestLine } from '@wekeza/api'
import type { TraceIds } from '../tracing/tracing.ts'
import type { Room } from './rooms.ts'

export type Facts = Readonly<Record<string, string | number>>

/** How what happens is told: each answers the fields of a line, and `time` is an ISO 8601 moment. */
export interface LineFormat {
  request(time: string, line: RequestLine): object
  /** what failed a request, though it was no fault of the caller */
  fault(time: string, requestId: string, cause: Cause): object
  note(time: string, happening: string, facts: Facts): object
  trouble(time: string, where: Room, cause: Cause, bankKey: string | undefined): object
  /** what each of them has besides, if it is written in a span */
  within(ids: TraceIds): object
}

export interface Cause {
  readonly message: string
  readonly type: string | undefined
  readonly stack: string | undefined
  /** stacks of what was beneath it */
  readonly causes: readonly string[]
}

export function causeOf(cause: unknown): Cause {
  if (!(cause instanceof Error)) {
    return { message: String(cause), type: undefined, stack: undefined, causes: [] }
  }
  const beneath = cause instanceof AggregateError ? cause.errors : [cause.cause]
  const causes = beneath.flatMap((one) => (one instanceof Error ? (one.stack ?? []) : []))
  return { message: cause.message, type: cause.name, stack: cause.stack, causes }
}
