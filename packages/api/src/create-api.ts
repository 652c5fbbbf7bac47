import { type OperationRow, operations } from '@wekeza/contract'
import { type Context, Hono } from 'hono'
import { newCall } from './call.ts'
import type { Host } from './ports/host.ts'
import { walk } from './walk.ts'

/** What a host knows of a connection and a Request does not say. */
export interface Connection {
  readonly remoteAddress?: string
}

export interface Api {
  /** Answers any request; what the contract lacks is answered by a problem too. */
  fetch(request: Request, connection?: Connection): Promise<Response> | Response
}

/** The platform's interface: routes are mounted from the contract's operation table, and from nowhere else. */
export function createApi(host: Host): Api {
  const app = new Hono<{ Bindings: Connection }>()
  const answer = (context: Context<{ Bindings: Connection }>, operation: OperationRow | null) =>
    walk(
      newCall({
        request: context.req.raw,
        operation,
        params: operation && operation.pathParameters.length > 0 ? context.req.param() : {},
        remoteAddress: context.env?.remoteAddress ?? 'unknown',
        startedAtMs: host.wall.nowMs(),
      }),
      host,
    )
  for (const operation of Object.values(operations)) {
    const route = operation.path.replace(/\{(\w+)\}/g, ':$1')
    app.on(operation.method, route, (context) => answer(context, operation))
  }
  app.notFound((context) => answer(context, null))
  return { fetch: (request, connection = {}) => app.fetch(request, connection) }
}
