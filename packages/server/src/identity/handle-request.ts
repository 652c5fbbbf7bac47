import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Authenticator } from '@wekeza/api'
import { StoreUnavailable } from '@wekeza/bank'
import type Provider from 'oidc-provider'
import { logAnswer } from '../http/log-answer.ts'
import { secureHeaders } from '../http/secure-headers.ts'
import { answerPage } from './interaction/answer-page.ts'
import { handleInteraction } from './interaction/handle-interaction.ts'
import { errorPage } from './pages/error-page.ts'
import { readerOf } from './pages/languages/reader.ts'
import { paths, routeOf } from './paths.ts'
import type { IdentityPorts } from './ports.ts'
import { answerUserinfo } from './tokens/answer-userinfo.ts'

interface Host {
  readonly ports: IdentityPorts
  readonly provider: Provider
  readonly authenticator: Authenticator
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** Takes a request to whoever answers its path, with the headers that every answer has, and one line in the log. */
export function handleRequest(host: Host): Handler {
  const callback = host.provider.callback()
  return (request, response) => {
    const pathname = URL.parse(request.url ?? '', host.ports.issuer)?.pathname ?? ''
    const requestId = `req_${randomUUID()}`
    prepareAnswer(host.ports, response, requestId)
    logAnswer(host.ports, request, response, { requestId, route: routeOf(pathname) })
    standBehindIssuer(host.ports, request)
    const answered = route(pathname)
    const fail = (cause: unknown) => answerFault(host.ports, request, response, requestId, cause)
    answered(request, response)?.catch(fail)
  }

  function route(pathname: string): (...both: Parameters<Handler>) => Promise<void> | undefined {
    if (pathname === paths.userinfo) return (...both) => answerUserinfo(host, ...both)
    if (pathname.startsWith(`${paths.interaction}/`)) {
      return (...both) => handleInteraction(host, ...both)
    }
    return (request, response) => {
      callback(request, response)
      return undefined
    }
  }
}

/** Nothing is cached, framed or sniffed unless an answer says otherwise. */
function prepareAnswer(
  { issuer }: IdentityPorts,
  response: ServerResponse,
  requestId: string,
): void {
  const headers = {
    'x-request-id': requestId,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    ...secureHeaders(issuer),
  }
  response.setHeaders(new Map(Object.entries(headers)))
}

/** The issuer says by what scheme and host we are reached. What a caller's headers say of it is never believed. */
function standBehindIssuer({ issuer }: IdentityPorts, request: IncomingMessage): void {
  const { protocol, host } = new URL(issuer)
  request.headers['x-forwarded-proto'] = protocol.slice(0, -1)
  request.headers['x-forwarded-host'] = host
  delete request.headers['x-forwarded-for']
}

/** RFC 6749, section 4.1.2.1. */
function faultOf(cause: unknown) {
  return cause instanceof StoreUnavailable
    ? { status: 503, error: 'temporarily_unavailable' }
    : { status: 500, error: 'server_error' }
}

function answerFault(
  { log, issuer }: IdentityPorts,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  cause: unknown,
): void {
  // The browser went away while its form was read: nobody's fault, and nobody to answer.
  if (response.destroyed) return
  log.fault(requestId, cause)
  if (response.headersSent) return void response.destroy()
  const reader = readerOf({ request, uiLocales: undefined, secure: issuer.startsWith('https:') })
  const page = errorPage({ ...faultOf(cause), description: undefined, requestId })
  answerPage({ response, reader }, page)
}
