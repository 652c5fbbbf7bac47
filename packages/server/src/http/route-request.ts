import type { IncomingMessage, RequestListener } from 'node:http'
import { getRequestListener, type HttpBindings, RequestError } from '@hono/node-server'
import { type Api, type Host, problemBody } from '@wekeza/api'
import type { Identity } from '../identity/create-identity.ts'
import { callerOf, nameCaller } from './caller.ts'
import { type Identifying, identifyCaller } from './identify-caller.ts'
import { limitAddress } from './limit-address.ts'

export interface Routes {
  readonly api: Api
  readonly identity: Pick<Identity, 'owns' | 'handle'>
  readonly callers: Identifying
  readonly host: Pick<Host, 'limiters' | 'log' | 'nextRequestId' | 'wall'>
}

/** Takes a request to identity, whose library reads it from Node itself, or else to the api. Both limit the address. */
export function routeRequest({ api, identity, callers, host }: Routes): RequestListener {
  const toApi = getRequestListener(
    (request, env) => {
      const { incoming } = env as HttpBindings
      const { address: remoteAddress, certificate } = callerOf(incoming)
      const held = certificate && { certificateThumbprint: certificate.thumbprint }
      return api.fetch(request, { remoteAddress, headers: incoming.headers, ...held })
    },
    { errorHandler: (cause) => answerUnread(cause, host) },
  )
  return async (request, response) => {
    nameCaller(request, identifyCaller(request, callers))
    if (!identity.owns(pathOf(request))) return toApi(request, response)
    if (await limitAddress(host, request, response)) return
    identity.handle(request, response)
  }
}

function pathOf({ url = '/' }: IncomingMessage): string {
  const query = url.indexOf('?')
  return query < 0 ? url : url.slice(0, query)
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
