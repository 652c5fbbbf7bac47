import type { IncomingMessage, ServerResponse } from 'node:http'
import { isIP } from 'node:net'
import type { Host } from '@wekeza/api'
import type { PlatformStore } from '@wekeza/platform'
import { answerProblem } from '../http/answer-problem.ts'
import { logAnswer } from '../http/log-answer.ts'
import { OUTBOX_HEADERS, outboxPage } from './outbox-page.ts'

export const OUTBOX_PATH = '/outbox'

const SHOWN_MAX = 100

interface Outbox {
  readonly mails: Pick<PlatformStore['mails'], 'kept'>
  readonly publicUrl: string
  readonly host: Pick<Host, 'log' | 'nextRequestId' | 'wall'>
}

/**
 * Shows the mails that did not leave. A page of another site may have its own name lead to this machine and then read
 * what that name answers: only an address, `localhost` and our own name are answered.
 */
export async function answerOutbox(
  { mails, publicUrl, host }: Outbox,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const requestId = host.nextRequestId()
  logAnswer(host, request, response, { requestId, route: OUTBOX_PATH })
  if (!isOwnName(request.headers.host, publicUrl)) {
    return answerProblem(response, { code: 'route_not_found', requestId })
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD', 'x-request-id': requestId }).end()
    return
  }
  try {
    const page = outboxPage(await mails.kept(SHOWN_MAX))
    response.writeHead(200, { ...OUTBOX_HEADERS, 'x-request-id': requestId }).end(page)
  } catch (cause) {
    host.log.fault(requestId, cause)
    answerProblem(response, { code: 'internal_error', requestId })
  }
}

function isOwnName(host: string | undefined, publicUrl: string): boolean {
  const hostname = URL.parse(`http://${host ?? ''}`)?.hostname ?? ''
  const address = isIP(hostname.replace(/^\[|\]$/g, '')) !== 0
  return address || hostname === 'localhost' || hostname === new URL(publicUrl).hostname
}
