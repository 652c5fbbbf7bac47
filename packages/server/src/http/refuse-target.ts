import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerProblem } from './answer-problem.ts'
import { type CountingPorts, limitAddress } from './limit-address.ts'

/** Counts a request whose target can be read in two ways as any other, and answers that there is nothing there. */
export async function refuseTarget(
  ports: CountingPorts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (await limitAddress(ports, request, response)) return
  const { log, nextRequestId } = ports
  const requestId = nextRequestId()
  answerProblem(response, {
    code: 'route_not_found',
    requestId,
    fact: 'The host or the path was sent in a form that can be read in two ways.',
  })
  log.request({
    requestId,
    operationId: null,
    method: request.method ?? '',
    route: null,
    status: 404,
    code: 'route_not_found',
    applicationId: null,
    durationMs: 0,
  })
}
