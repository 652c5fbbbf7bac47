/** What the run time knows of an operation of the contract; the generated table has one of each. */
export interface Operation {
  /** as it is written in code: `payments.create` */
  readonly name: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** with `{name}` for each path parameter */
  readonly path: string
  readonly caller: 'public' | 'application' | 'customer' | 'me' | 'staff'
  readonly scopes: readonly string[]
  readonly idempotent: boolean
  readonly paged: boolean
  readonly pathParameters: readonly string[]
  readonly queryParameters: readonly string[]
}
