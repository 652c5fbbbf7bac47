import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { nextPage } from '../load/next-page.ts'
import { inTurns } from '../load/run-load.ts'
import { atLeast, type Measurement, median } from '../measurement.ts'
import { Client } from '../platform/client.ts'
import { freePort, startNode, stop } from '../platform/processes.ts'
import { startPlatform } from '../platform/server.ts'
import { BANK, INSERT_POSTINGS, LAST_SEQUENCE, READ_ACCOUNT } from '../platform/wide-bank.ts'

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
  const platform = await startPlatform({ fill })
  try {
    const client = await Client.open(platform.baseUrl, platform.clientId, platform.clientSecret)
    const authorization = `Bearer ${(await client.mayRead()).token}`
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
    const newest = `/v1/accounts/${READ_ACCOUNT}/transactions`
    const next = await nextPage(platform.baseUrl, newest, headers)
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

function fill(file: string): void {
  const database = new Database(file)
  database.exec(INSERT_POSTINGS)
  database.exec(`UPDATE bank_sequence SET last = ${LAST_SEQUENCE} WHERE bank = '${BANK}'`)
  database.close()
}
