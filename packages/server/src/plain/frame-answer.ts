import { logAnswer } from '../http/log-answer.ts'
import { secureHeaders } from '../http/secure-headers.ts'
import { PLAIN_PATH, type PlainVisit } from './plain-visit.ts'

export const CONSENT = /^\/my\/plain\/consents\/(csn_\w{1,60})(\/withdraw)?$/

/** Nothing is kept, framed, sniffed or read by another site; a form says where it comes from. And one line in the log. */
export function frameAnswer({ ports, request, response, requestId, url }: PlainVisit): void {
  const headers = {
    'x-request-id': requestId,
    'cache-control': 'no-store',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    ...secureHeaders(ports.publicUrl),
  }
  response.setHeaders(new Map(Object.entries(headers)))
  logAnswer(ports.host, request, response, { requestId, route: routeOf(url.pathname) })
}

function routeOf(path: string): string | null {
  if (path === PLAIN_PATH || path === `${PLAIN_PATH}/sign-out`) return path
  return CONSENT.test(path) ? path.replace(/csn_\w+/, '{consent_id}') : null
}
