import type { PoolClient } from 'pg'
import type { Statement, Value } from './statement.ts'

/** One row, its columns in the order in which they were selected. */
export type Row = readonly unknown[]

export interface Answered {
  readonly rows: readonly Row[]
  /** how many rows were read, or written */
  readonly rowCount: number
}

/** Runs one prepared statement on this connection. */
export async function run(
  client: PoolClient,
  { name, text }: Statement,
  values: readonly Value[],
): Promise<Answered> {
  const { rows, rowCount } = await client.query({
    name,
    text,
    values: values as Value[],
    rowMode: 'array',
  })
  return { rows, rowCount: rowCount ?? 0 }
}
