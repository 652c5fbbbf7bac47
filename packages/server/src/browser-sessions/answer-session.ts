import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { StoreUnavailable } from '@wekeza/bank'
import { logAnswer } from '../http/log-answer.ts'
import { secureHeaders } from '../http/secure-headers.ts'
import { OWN_CALLBACK } from '../identity/paths.ts'
import { isFromOurPage } from './from-our-page.ts'
import { finishCustomer, startCustomer } from './sign-in-customer.ts'
import { signInDeveloper } from './sign-in-developer.ts'
import { signInStaff } from './sign-in-staff.ts'
import { signOut } from './sign-out.ts'
import { tellSession } from './tell-session.ts'
import { type Action, refuse, type SessionPorts, type Visit } from './visit.ts'

type Methods = Readonly<Record<string, Action>>

/** Every address of browser sessions, and nothing else is one. */
const ROUTES: Readonly<Record<string, Methods>> = {
  '/session/developers': {
    ...{ GET: tellSession('developers'), DELETE: signOut('developers') },
    POST: signInDeveloper,
  },
  '/session/staff': { GET: tellSession('staff'), DELETE: signOut('staff'), POST: signInStaff },
  '/session/customers': { GET: tellSession('customers'), DELETE: signOut('customers') },
  '/session/customers/start': { GET: startCustomer },
  [OWN_CALLBACK]: { GET: finishCustomer },
}

export function isSessionPath(path: string): boolean {
  return path.startsWith('/session/')
}

/** Answers a browser that signs in or out, or asks who is signed in. */
export async function answerSession(
  ports: SessionPorts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', ports.publicUrl)
  const requestId = `req_${randomUUID()}`
  const visit: Visit = { ports, request, response, requestId, url }
  prepare(visit)
  const route = Object.hasOwn(ROUTES, url.pathname) ? url.pathname : null
  logAnswer(ports.host, request, response, { requestId, route })
  try {
    await act(visit)
  } catch (cause) {
    if (response.destroyed) return
    ports.host.log.fault(requestId, cause)
    if (response.headersSent) return void response.destroy()
    refuse(visit, cause instanceof StoreUnavailable ? 'service_unavailable' : 'internal_error')
  }
}

async function act(visit: Visit): Promise<void> {
  const { request, url, ports } = visit
  const methods = ROUTES[url.pathname]
  if (!methods) return refuse(visit, 'route_not_found')
  const { method = '' } = request
  const action = Object.hasOwn(methods, method) ? methods[method] : undefined
  if (!action) {
    const allow = Object.keys(methods).join(', ')
    return refuse(visit, 'method_not_allowed', { headers: { allow } })
  }
  // What changes something is for our own pages alone; what only reads tells no other site anything.
  if (method !== 'GET' && !isFromOurPage(request, ports.publicUrl)) {
    return refuse(visit, 'cross_site_refused')
  }
  await action(visit)
}

/** Nothing is kept, framed, sniffed or read by another site. */
function prepare({ response, requestId, ports }: Visit): void {
  const headers = {
    'x-request-id': requestId,
    'cache-control': 'no-store',
    vary: 'cookie, origin, sec-fetch-site',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    ...secureHeaders(ports.publicUrl),
  }
  response.setHeaders(new Map(Object.entries(headers)))
}
