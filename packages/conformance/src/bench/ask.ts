import { type OperationId, operations } from '@wekeza/contract'

/** A request to an operation of the contract, as a case means to send it: right, or wrong on purpose. */
export interface Ask<Id extends OperationId = OperationId> {
  readonly operation: Id
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | number>>
  /** a bearer token; left out, the request carries no credentials */
  readonly token?: string
  /** the Idempotency-Key */
  readonly key?: string
  /** sent as JSON */
  readonly body?: unknown
  /** sent as it is, instead of `body`; a function, since a stream can be sent once only */
  readonly raw?: () => BodyInit
  /** put over those that follow from the rest */
  readonly headers?: Readonly<Record<string, string>>
  /** an address that the implementation gave, instead of the one that follows from path and query */
  readonly address?: string
}

/** A request, ready to be sent. */
export interface Outgoing {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: (() => BodyInit) | undefined
}

/** Writes an ask as the request that it stands for. */
export function outgoing(baseUrl: string, ask: Ask): Outgoing {
  const { method } = operations[ask.operation]
  const json = ask.body === undefined ? undefined : JSON.stringify(ask.body)
  return {
    method,
    url: ask.address ?? `${baseUrl}${addressOf(ask)}`,
    headers: {
      ...(ask.token !== undefined && { authorization: `Bearer ${ask.token}` }),
      ...(ask.key !== undefined && { 'idempotency-key': ask.key }),
      ...((json !== undefined || ask.raw) && { 'content-type': 'application/json' }),
      ...ask.headers,
    },
    body: ask.raw ?? (json === undefined ? undefined : () => json),
  }
}

function addressOf({ operation, params = {}, query = {} }: Ask): string {
  const path = operations[operation].path.replace(/\{(\w+)\}/g, (_, name) =>
    encodeURIComponent(params[name] ?? ''),
  )
  const search = new URLSearchParams(Object.entries(query).map(([k, v]) => [k, String(v)]))
  return search.size === 0 ? path : `${path}?${search}`
}
