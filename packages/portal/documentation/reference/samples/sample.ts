import type { Described } from '../contract.ts'

/** What a language must know of an operation to write a request of it. */
export type Spoken = Pick<Described, 'method' | 'caller' | 'sdk' | 'streams' | 'paged'>

/** One request that makes sense, from the contract’s own examples: what every language then writes in its own way. */
export interface Sample {
  readonly operation: Spoken
  /** the values of the path’s parameters, in their order */
  readonly ids: readonly string[]
  /** the path with them filled in */
  readonly path: string
  /** the query parameters that the contract demands */
  readonly query: Readonly<Record<string, string>>
  /** undefined: the operation takes no body */
  readonly body: unknown
  /** what makes sending it again safe; undefined: the operation takes no key */
  readonly idempotencyKey: string | undefined
}

/** @throws where the contract gives no example of what it demands */
export function sampleOf(operation: Described): Sample {
  const ids = operation.pathParameters.map((name) => exampleOf(operation, name, 'path'))
  const path = operation.pathParameters.reduce(
    (made, name, index) => made.replace(`{${name}}`, ids[index] ?? ''),
    operation.path,
  )
  const demanded = operation.parameters.filter((one) => one.in === 'query' && one.required)
  const query = demanded.map(({ name }) => [name, exampleOf(operation, name, 'query')])
  const idempotencyKey = operation.idempotent
    ? exampleOf(operation, 'Idempotency-Key', 'header')
    : undefined
  const body = operation.bodies.find(({ type }) => type === 'application/json')?.example
  return { operation, ids, path, query: Object.fromEntries(query), body, idempotencyKey }
}

function exampleOf(operation: Described, name: string, place: string): string {
  const found = operation.parameters.find((one) => one.name === name && one.in === place)
  if (found?.example === undefined) {
    throw new Error(`${operation.id}: the contract gives no example of ${name} in its ${place}`)
  }
  return String(found.example)
}

/** Who calls, as the name of the client in TypeScript and of the token elsewhere. */
export const CALLERS = {
  public: { client: 'wekeza', token: undefined },
  application: { client: 'wekeza', token: 'APPLICATION_TOKEN' },
  customer: { client: 'customer', token: 'CUSTOMER_TOKEN' },
  me: { client: 'customer', token: 'CUSTOMER_TOKEN' },
  staff: { client: 'staff', token: 'STAFF_TOKEN' },
  developer: { client: 'developer', token: 'DEVELOPER_TOKEN' },
} as const
