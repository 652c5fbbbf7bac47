import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import Database from 'better-sqlite3'
import { sqliteRequestRows } from '../../packages/server/src/request-log/sqlite-request-rows.ts'
import { atMost, type Measurement, median } from '../measurement.ts'
import { Client } from '../platform/client.ts'
import { startPlatform } from '../platform/server.ts'
import { BANK } from '../platform/wide-bank.ts'

const REQUESTS = 1_000_000
const APPLICATION = 'app_demo'
const ROUNDS = 25
const GOAL_MS = 100
const DAY_MS = 86_400_000
/** So far apart are two that follow each other: all of them fill the thirty days for which they are kept. */
const APART_MS = Math.floor((29 * DAY_MS) / REQUESTS)

/**
 * What an application looks up among a million requests of its own, through the server's whole pipeline. One in two
 * hundred thousand failed, and one in a thousand was refused.
 */
export async function searchRequests(): Promise<Measurement[]> {
  const newestMs = Date.now() - DAY_MS / 2
  const platform = await startPlatform({ fill: (file) => fill(dirname(file), newestMs) })
  try {
    const client = await Client.open(platform.baseUrl, platform.clientId, platform.clientSecret)
    const timed = async (path: string) => {
      const startedMs = performance.now()
      const answer = await fetch(`${platform.baseUrl}${path}`, {
        headers: { authorization: `Bearer ${client.token}` },
      })
      const { data, id } = (await answer.json()) as { data?: unknown[]; id?: string }
      const found = data?.length ?? (id === undefined ? 0 : 1)
      if (!answer.ok || found === 0) throw new Error(`${path}: ${answer.status}, ${found} found`)
      return performance.now() - startedMs
    }
    const measured: Measurement[] = []
    for (const [name, path] of Object.entries(searches(newestMs))) {
      await timed(path)
      const timesMs: number[] = []
      for (let round = 0; round < ROUNDS; round += 1) timesMs.push(await timed(path))
      measured.push(
        atMost(`search-requests: 1,000,000 requests, ${name}`, GOAL_MS, median(timesMs), 'ms'),
      )
    }
    return measured
  } finally {
    await platform.stop()
  }
}

function searches(newestMs: number): Record<string, string> {
  const at = (beforeMs: number) => encodeURIComponent(new Date(newestMs - beforeMs).toISOString())
  const LIST = '/v1/requests'
  return {
    'the newest': LIST,
    'one by its id': `${LIST}/req_bulk${10_000_000 + REQUESTS / 2}`,
    'all that failed': `${LIST}?status=5xx`,
    'all that were refused': `${LIST}?status=4xx`,
    'those of one status': `${LIST}?status=503`,
    'those that went well': `${LIST}?status=2xx`,
    'those of one operation': `${LIST}?operation=getBalances`,
    'the failed of one operation': `${LIST}?operation=listAccounts&status=5xx`,
    'those of one hour three weeks ago': `${LIST}?from=${at(21 * DAY_MS)}&to=${at(21 * DAY_MS - 3_600_000)}`,
    'the refused before last week': `${LIST}?status=4xx&to=${at(7 * DAY_MS)}`,
  }
}

const OPERATIONS = [
  'listAccounts',
  'getBalances',
  'listTransactions',
  'createPayment',
  'getPayment',
]

function fill(folder: string, newestMs: number): void {
  const file = join(folder, 'requests.db')
  // Made by the server's own hand: its tables and indexes are what is measured.
  sqliteRequestRows(file).close()
  const database = new Database(file)
  const operation = OPERATIONS.map((name, index) => `WHEN ${index} THEN '${name}'`).join(' ')
  database.exec(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${REQUESTS})
     INSERT INTO request_line (application_id, at_ms, request_id, organisation_id, bank, operation, method, route, status,
       code, refused_by, duration_ms, replayed)
     SELECT '${APPLICATION}', ${newestMs} - (${REQUESTS} - i) * ${APART_MS}, 'req_bulk' || (10000000 + i), 'org_demo',
       '${BANK}', CASE i % 11 ${operation} ELSE 'listTransactions' END, 'GET', '/v1/accounts/{account_id}',
       CASE WHEN i % 200000 = 11 THEN 503 WHEN i % 1000 = 7 THEN 403 ELSE 200 END, NULL, NULL, 3, 0 FROM n`,
  )
  database.close()
}
