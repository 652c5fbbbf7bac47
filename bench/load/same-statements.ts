import assert from 'node:assert/strict'
import type { Client } from 'pg'
import { type Load, runLoad } from './run-load.ts'

const REQUESTS = 100

export interface Counted {
  readonly database: Client
  readonly load: Load
}

/**
 * Makes sure that two do the same work in their databases for each request, when requests come one by one: those that
 * come together may share reads. Left out is what a server does besides: it looks for what is due now and then, which
 * is less often than once a request, deletes from the outbox, and adds what it has counted to the counters of reads.
 * @param ours and floor: their cluster has loaded the library pg_stat_statements
 * @throws AssertionError with the statements that differ
 */
export async function requireSameStatements(ours: Counted, floor: Counted): Promise<void> {
  assert.deepEqual(await statementsPerRequest(ours), await statementsPerRequest(floor))
}

async function statementsPerRequest({ database, load }: Counted) {
  await database.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements')
  await database.query('SELECT pg_stat_statements_reset()')
  await runLoad({ ...load, connections: 1, amount: REQUESTS })
  const { rows } = await database.query(COUNTS)
  const counts = rows.map(({ query, calls }) => [query, Math.floor(calls / REQUESTS)] as const)
  return Object.fromEntries(counts.filter(([, times]) => times > 0))
}

// Constants are blotted out, as the library does with some: those that it saw being prepared.
const COUNTS = String.raw`SELECT sum(calls)::int AS calls,
    regexp_replace(query, '\$\d+|''[^'']*''|\m\d+\M|\mNULL\M(?= AS)', '?', 'g') AS query
  FROM pg_stat_statements
  JOIN pg_database ON pg_database.oid = dbid AND datname = current_database()
  WHERE query !~ '^(BEGIN|COMMIT|DELETE|INSERT INTO consent_read)' GROUP BY 2 ORDER BY 2`
