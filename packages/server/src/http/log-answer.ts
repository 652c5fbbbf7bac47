import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Host } from '@wekeza/api'

interface Answered {
  readonly requestId: string
  /** the address as it is written in the contract or in our own list: null where nothing is */
  readonly route: string | null
}

/** Writes the one line of an answer that no operation gives, once it has left or its caller has gone. */
export function logAnswer(
  { log, wall }: Pick<Host, 'log' | 'wall'>,
  request: IncomingMessage,
  response: ServerResponse,
  { requestId, route }: Answered,
): void {
  const startedAtMs = wall.nowMs()
  response.once('close', () =>
    log.request({
      requestId,
      operationId: null,
      method: request.method ?? '',
      route,
      status: response.statusCode,
      code: null,
      applicationId: null,
      durationMs: wall.nowMs() - startedAtMs,
    }),
  )
}
