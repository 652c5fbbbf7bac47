import { type OperationRow, operations } from '@wekeza/contract'
import { type Context, Hono } from 'hono'
import { type Connection, newCall } from './call.ts'
import type { Host } from './ports/host.ts'
import { walk } from './walk.ts'

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
        connection: context.env ?? {},
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
