import { BANNER } from './banner.ts'
import type { Described } from './describe-operations.ts'

const HEAD = `import type { Operation } from '../calls/operation.ts'\n\n`

/** The little that the run time knows of each operation. */
export function operationsSource(operations: readonly Described[]): string {
  const rows = operations.map((one) => `  ${one.id}: ${JSON.stringify(rowOf(one))},\n`)
  const table = `export const operations = {\n${rows.join('')}} as const satisfies Record<string, Operation>\n`
  return BANNER + HEAD + table
}

const rowOf = (one: Described) => ({
  name: `${one.sdk.resource}.${one.sdk.method}`,
  method: one.method,
  path: one.path,
  caller: one.caller,
  scopes: one.scopes,
  idempotent: one.idempotent,
  queryParameters: one.queryParameters,
})
