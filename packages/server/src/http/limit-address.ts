import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Host, networkOf } from '@wekeza/api'
import { answerProblem } from './answer-problem.ts'
import { callerOf } from './caller.ts'

export type CountingPorts = Pick<Host, 'limiters' | 'log' | 'nextRequestId' | 'wall'>

/**
 * Counts a request of identity against its address, as the api's pipeline does with its own.
 * @returns whether the address had nothing left, and was told so
 */
export async function limitAddress(
  { limiters, log, nextRequestId, wall }: CountingPorts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const startedAtMs = wall.nowMs()
  const { allowed, left } = await limiters.address.take(networkOf(callerOf(request).address), 1)
  if (allowed) return false
  const requestId = nextRequestId()
  const retryAfter = String(left.at(-1)?.resetSeconds ?? 1)
  answerProblem(response, {
    code: 'rate_limited',
    requestId,
    headers: { 'retry-after': retryAfter },
  })
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
