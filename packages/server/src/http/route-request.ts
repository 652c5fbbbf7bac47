import type { RequestListener } from 'node:http'
import { getRequestListener, type HttpBindings, RequestError } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { type Api, breakOff, type Connection, type Host, problemBody } from '@wekeza/api'
import type { PresentedSessions } from '../browser-sessions/present-session.ts'
import type { Pages } from '../web/pages.ts'
import { answerProblem } from './answer-problem.ts'
import { callerOf, nameCaller } from './caller.ts'
import { type Identifying, identifyCaller } from './identify-caller.ts'
import { limitAddress } from './limit-address.ts'
import { HEADERS_MAX } from './limits.ts'
import { pathOf } from './path-of.ts'
import { readTarget } from './read-target.ts'
import { refuseTarget } from './refuse-target.ts'

export interface Routes {
  readonly api: Api
  /** what is answered beside the api, identity first of all */
  readonly pages: Pages
  readonly callers: Identifying
  /** what browsers have signed in by, where they may call the api with it; default: nothing */
  readonly sessions?: Pick<PresentedSessions, 'present'>
  readonly host: Pick<Host, 'limiters' | 'log' | 'nextRequestId' | 'wall'>
}

/** Takes a request to the pages, whose libraries read it from Node itself, or else to the api. Both limit the address. */
export function routeRequest({ api, pages, callers, sessions, host }: Routes): RequestListener {
  const toApi = getRequestListener(
    (request, env) => {
      const { incoming, outgoing } = env as HttpBindings
      const { address: remoteAddress, certificate } = callerOf(incoming)
      const held = certificate && { certificateThumbprint: certificate.thumbprint }
      const known = { remoteAddress, headers: incoming.headers, ...held }
      return api.fetch(request, { ...known, breakOff: breakingOff(outgoing) })
    },
    { errorHandler: (cause) => answerUnread(cause, host) },
  )
  return async (request, response) => {
    // Each name stands beside its value. Past its own limit Node would leave the rest out, without a word.
    if (request.rawHeaders.length > 2 * HEADERS_MAX) {
      return answerProblem(response, {
        code: 'headers_too_large',
        requestId: host.nextRequestId(),
        fact: `More than ${HEADERS_MAX} headers were sent.`,
        headers: { connection: 'close' },
      })
    }
    nameCaller(request, identifyCaller(request, callers))
    if (!readTarget(request)) return refuseTarget(host, request, response)
    if (!pages.owns(pathOf(request), request)) {
      sessions?.present(request)
      return toApi(request, response)
    }
    if (await limitAddress(host, request, response)) return
    pages.handle(request, response)
  }
}

function breakingOff(outgoing: HttpBindings['outgoing']): Connection['breakOff'] {
  return (reply) => {
    breakOff(outgoing, reply)
    return RESPONSE_ALREADY_SENT
  }
}

/** What could not be made a Request of, such as an address that is none; anything else is a fault of ours. */
function answerUnread(cause: unknown, { log, nextRequestId }: Routes['host']): Response {
  const requestId = nextRequestId()
  const code = cause instanceof RequestError ? 'route_not_found' : 'internal_error'
  if (code === 'internal_error') log.fault(requestId, cause)
  return new Response(problemBody(code, requestId), {
    status: code === 'internal_error' ? 500 : 404,
    headers: { 'content-type': 'application/problem+json', 'x-request-id': requestId },
  })
}
