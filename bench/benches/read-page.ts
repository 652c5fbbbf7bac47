import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { inTurns } from '../load/run-load.ts'
import { atLeast, type Measurement, median } from '../measurement.ts'
import { Client } from '../platform/client.ts'
import { freePort, startNode, stop } from '../platform/processes.ts'
import { startPlatform } from '../platform/server.ts'

const ROWS = 1_000_000
const UNIT = '× Hono with one prepared statement'
const LOAD = { connections: 32, seconds: 5 }

/** GET a page of 25 transactions of an account with 500,000, through the whole pipeline. */
export async function readPage(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wekeza-floor-'))
  const port = await freePort()
  const floorUrl = `http://127.0.0.1:${port}`
  const program = join(import.meta.dirname, '../floors/read-page.mjs')
  const args = [program, String(port), join(folder, 'floor.db'), String(ROWS)]
  const floor = await startNode(args, floorUrl)
  const platform = await startPlatform(fill)
  try {
    const client = await Client.open(platform.baseUrl, platform.clientId, platform.clientSecret)
    const authorization = `Bearer ${await client.readingToken()}`
    const headers = { authorization }
    const theirs = {
      ...LOAD,
      url: floorUrl,
      requests: [{ path: '/v1/accounts/acc_1/transactions' }],
    }
    const ratioOf = async (path: string) => {
      const ours = { ...LOAD, url: platform.baseUrl, requests: [{ path, headers }] }
      const rounds = await inTurns(ours, theirs, 3)
      return median(rounds.map((round) => round.ours.perSecond / round.floor.perSecond))
    }
    const newest = '/v1/accounts/acc_wanjiru_current/transactions'
    const next = await nextPath(platform.baseUrl + newest, headers)
    return [
      atLeast('read-page: the newest page, asked again', 1, await ratioOf(newest), UNIT),
      // Pages further down are read from the file each time: what the whole pipeline costs beside one statement.
      atLeast('read-page: a page further down', 1, await ratioOf(next), UNIT),
    ]
  } finally {
    await platform.stop()
    await stop(floor)
    rmSync(folder, { recursive: true, force: true })
  }
}

async function nextPath(url: string, headers: Record<string, string>): Promise<string> {
  const answer = await fetch(url, { headers })
  const { page } = (await answer.json()) as { page: { next_cursor: string } }
  return `${new URL(url).pathname}?cursor=${page.next_cursor}`
}

/** Half of a million rows on one account, the rest over a thousand others. */
function fill(file: string): void {
  const database = new Database(file)
  database.exec(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${ROWS})
    INSERT INTO posting (bank, account_id, sequence, booked_at_ms, amount_minor, balance_after_minor, id, entry_id,
      payment_id, description, counterparty)
    SELECT 'test_demo', CASE WHEN i % 2 THEN 'acc_wanjiru_current' ELSE 'acc_bulk_' || (i % 1000) END, 1000000 + i,
      1700000000000 + i, -1000 - i % 99999, 5000000 + i, printf('txn_bulk%020d', i), 'ent_bulk', NULL,
      'Payment at merchant ' || (i % 500), 'Merchant ' || (i % 500) FROM n`)
  database.exec(`UPDATE bank_sequence SET last = ${ROWS + 1_000_001} WHERE bank = 'test_demo'`)
  database.close()
}
