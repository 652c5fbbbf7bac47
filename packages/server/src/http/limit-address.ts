import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Host, problemBody } from '@wekeza/api'
import { callerOf } from './caller.ts'

type Ports = Pick<Host, 'limiters' | 'log' | 'nextRequestId' | 'wall'>

/**
 * Counts a request of identity against its address, as the api's pipeline does with its own.
 * @returns whether the address had nothing left, and was told so
 */
export async function limitAddress(
  { limiters, log, nextRequestId, wall }: Ports,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const startedAtMs = wall.nowMs()
  const { allowed, resetSeconds } = await limiters.address.take(callerOf(request).address, 1)
  if (allowed) return false
  const requestId = nextRequestId()
  response.writeHead(429, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'retry-after': String(resetSeconds),
    'x-request-id': requestId,
  })
  response.end(problemBody('rate_limited', requestId))
  log.request({
    requestId,
    operationId: null,
    method: request.method ?? '',
    route: null,
    status: 429,
    code: 'rate_limited',
    applicationId: null,
    durationMs: wall.nowMs() - startedAtMs,
  })
  return true
}
