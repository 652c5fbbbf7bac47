import { operations as generated } from './generated/operations.ts'
import type { operations as Typed } from './generated/types.ts'

export type OperationId = keyof typeof generated
export type Caller = 'public' | 'application' | 'customer' | 'me' | 'staff' | 'developer'

/** What hosts and clients need to know of an operation, short of its schemas. */
export interface OperationRow {
  readonly id: OperationId
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** with `{name}` for each path parameter */
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly caller: Caller
  /** all of which the token must carry */
  readonly scopes: readonly string[]
  readonly consent: {
    readonly kinds: readonly string[]
    readonly permission: string | null
    readonly consumedAllowed: boolean
  } | null
  readonly testBankOnly: boolean
  /** whose data it writes, and so who keeps its answer for a retry: the caller's bank, or the platform */
  readonly store: 'bank' | 'platform'
  readonly rateCost: number
  readonly takesBody: boolean
  /** media types of the body */
  readonly bodyTypes: readonly string[]
  readonly bodyBytesMax: number
  readonly idempotent: boolean
  readonly pathParameters: readonly string[]
  readonly queryParameters: readonly string[]
  readonly successStatus: number
  readonly paged: boolean
  /** answers server-sent events (text/event-stream) for as long as somebody listens */
  readonly streams: boolean
  readonly sdk: { readonly resource: string; readonly method: string }
  readonly errors: readonly string[]
  /** only where it is on its way out */
  readonly deprecation?: Deprecation
}

/** That an operation is on its way out, and how long it still answers. */
export interface Deprecation {
  /** from when it should not be used any more, in milliseconds since 1970 */
  readonly atMs: number
  /** when it may be gone; undefined: that is not settled */
  readonly sunsetAtMs?: number
  /** the page that says what to use instead */
  readonly link: string
}

export const operations: Record<OperationId, OperationRow> = generated

type Json<T> = T extends { content: { 'application/json': infer Content } } ? Content : never

/** The body that an operation takes; `never` where it takes none. */
export type Body<Id extends OperationId> = Typed[Id] extends { requestBody: infer Request }
  ? Json<Request>
  : never

/** The query that an operation takes, each parameter optional unless the contract requires it. */
export type Query<Id extends OperationId> = Typed[Id]['parameters'] extends { query?: infer Q }
  ? NonNullable<Q>
  : Record<string, never>

type Success = 200 | 201 | 202 | 204

/** The body that an operation answers when it succeeds. */
export type Answer<Id extends OperationId> = {
  [Status in Success & keyof Typed[Id]['responses']]: Json<Typed[Id]['responses'][Status]>
}[Success & keyof Typed[Id]['responses']]
