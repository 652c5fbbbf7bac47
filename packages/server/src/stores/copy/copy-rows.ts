import type { PoolClient } from 'pg'
import type { Database } from '../sqlite/open-database.ts'
import { quoted, type Table } from './tables.ts'

/** A value as it is read: integers keep all their digits. */
type Value = string | bigint | null
type Row = readonly Value[]

/** A batch is sent when it has this many rows or characters. */
const ROWS_MAX = 5_000
const CHARACTERS_MAX = 4_000_000

const ARRAYS = { integer: 'bigint[]', text: 'text[]' } as const

/** Reads a table from one end to the other and writes it, a batch at a time. */
export async function copyRows(source: Database, client: PoolClient, table: Table): Promise<void> {
  const columns = table.columns.map(({ name }) => quoted(name)).join(', ')
  const arrays = table.columns.map(({ kind }, index) => `$${index + 1}::${ARRAYS[kind]}`)
  const text = `INSERT INTO ${quoted(table.name)} (${columns}) SELECT * FROM unnest(${arrays.join(', ')})`
  const read = source
    .prepare(`SELECT ${columns} FROM ${quoted(table.name)}`)
    .raw()
    .safeIntegers()
  for (const batch of batchesOf(read.iterate() as IterableIterator<Row>)) {
    const values = table.columns.map((_, column) => batch.map((row) => row[column]))
    await client.query({ text, values })
  }
}

function* batchesOf(rows: Iterable<Row>): Generator<readonly Row[]> {
  let batch: Row[] = []
  let characters = 0
  for (const row of rows) {
    batch.push(row)
    for (const value of row) characters += typeof value === 'string' ? value.length : 0
    if (batch.length < ROWS_MAX && characters < CHARACTERS_MAX) continue
    yield batch
    batch = []
    characters = 0
  }
  if (batch.length > 0) yield batch
}
