import type { PoolClient } from 'pg'
import type { Described, Kinds } from './tables.ts'

export const POSTGRES_KINDS: Kinds = { bigint: 'integer', integer: 'integer', text: 'text' }

/**
 * What SQLite has in another shape, elsewhere, or needs not: its own migrations, what servers on one database agree on,
 * and the log of requests, which is a file of its own there and is left behind.
 */
export const POSTGRES_ONLY: readonly string[] = ['migration', 'agreement', 'request_line']

const TABLES = `SELECT table_name AS name FROM information_schema.tables
  WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' ORDER BY table_name`

const COLUMNS = `SELECT table_name AS "table", column_name AS "column", data_type AS type
  FROM information_schema.columns WHERE table_schema = current_schema() ORDER BY table_name, ordinal_position`

const REFERENCES = `SELECT child.relname AS child, parent.relname AS parent FROM pg_constraint
  JOIN pg_class AS child ON child.oid = conrelid JOIN pg_class AS parent ON parent.oid = confrelid
  WHERE contype = 'f' AND connamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())`

/** The names of all tables, also of those that PostgreSQL alone has. */
export async function postgresTables(client: PoolClient): Promise<string[]> {
  return (await client.query(TABLES)).rows.map(({ name }) => name)
}

/** All columns of all tables but those. */
export async function describePostgres(client: PoolClient): Promise<Described[]> {
  const wanted = (await postgresTables(client)).filter((name) => !POSTGRES_ONLY.includes(name))
  const { rows } = await client.query(COLUMNS)
  return (rows as Described[]).filter(({ table }) => wanted.includes(table))
}

/** The tables in an order in which whatever is referred to stands before who refers. */
export async function referredFirst<T extends { readonly name: string }>(
  client: PoolClient,
  tables: readonly T[],
): Promise<T[]> {
  const references = (await client.query(REFERENCES)).rows as { child: string; parent: string }[]
  const ordered = new Set<T>()
  const met = new Set<string>()
  function place(table: T): void {
    if (met.has(table.name)) return
    met.add(table.name)
    const parents = references.filter(({ child }) => child === table.name)
    for (const { parent } of parents) tables.filter(({ name }) => name === parent).forEach(place)
    ordered.add(table)
  }
  tables.forEach(place)
  return [...ordered]
}
