import { operations } from '@wekeza/contract'
import { type HttpHandler, http } from 'msw'
import { NetworkFault, type Sandbox } from './create-sandbox.ts'

/** One handler for everything at the sandbox's address: routing is the api's, so no request is walked past fifty others. */
export function catchAll(sandbox: Sandbox): HttpHandler {
  return http.all(`${sandbox.baseUrl}/*`, ({ request }) => reach(sandbox, request))
}

/** A reply that a fault of the sandbox drops is a network error to whoever is intercepted. */
function reach(sandbox: Sandbox, request: Request): Promise<Response> {
  return sandbox.fetch(request).catch((cause: unknown) => {
    if (cause instanceof NetworkFault) return Response.error()
    throw cause
  })
}

const byMethod = {
  GET: http.get,
  POST: http.post,
  PUT: http.put,
  PATCH: http.patch,
  DELETE: http.delete,
} as const

/** A handler for each operation, for those who want to replace one and keep the others. */
export function operationHandlers(sandbox: Sandbox): Record<string, HttpHandler> {
  const handlers = Object.values(operations).map(({ id, method, path }) => {
    const route = `${sandbox.baseUrl}${path.replace(/\{(\w+)\}/g, ':$1')}`
    return [id, byMethod[method](route, ({ request }) => reach(sandbox, request))]
  })
  return Object.fromEntries(handlers)
}
