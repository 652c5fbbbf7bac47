/** What the run time knows of an operation of the contract; the generated table has one of each. */
export interface Operation {
  /** as it is written in code: `payments.create` */
  readonly name: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** with `{name}` for each path parameter */
  readonly path: string
  readonly caller: 'public' | 'application' | 'customer' | 'me' | 'staff' | 'developer'
  readonly scopes: readonly string[]
  readonly idempotent: boolean
  readonly queryParameters: readonly string[]
}

/**
 * What a path has to be told, in its order. The table does not name it twice: it is downloaded by every page.
 * @example pathParametersOf('/v1/accounts/{account_id}') // ['account_id']
 */
export function pathParametersOf({ path }: Pick<Operation, 'path'>): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
}
