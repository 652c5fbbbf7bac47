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
  for (const [path, methods] of byPath()) {
    const route = path.replace(/\{(\w+)\}/g, ':$1')
    for (const operation of methods) {
      app.on(operation.method, route, (context) => answer(context, operation))
    }
    // What is written out is never an id: /v1/payments/quote is no payment, whatever the method.
    app.all(route, (context) => answer(context, null))
  }
  app.notFound((context) => answer(context, null))
  return { fetch: (request, connection = {}) => app.fetch(request, connection) }
}

/** The operations of each address, an address that is written out before one that takes an id in the same place. */
function byPath(): [path: string, operations: OperationRow[]][] {
  const groups = new Map<string, OperationRow[]>()
  for (const row of Object.values(operations)) {
    groups.set(row.path, [...(groups.get(row.path) ?? []), row])
  }
  // An opening brace stands behind all letters.
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1))
}
