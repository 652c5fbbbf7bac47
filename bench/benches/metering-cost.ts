import { join } from 'node:path'
import Database from 'better-sqlite3'
import { runLoad } from '../load/run-load.ts'
import { atMost, type Measurement, median } from '../measurement.ts'
import { Client } from '../platform/client.ts'
import { fillAccount } from '../platform/long-account.ts'
import { switchMetering } from '../platform/metering-switch.ts'
import { type Platform, startPlatform } from '../platform/server.ts'
import { READ_ACCOUNT } from '../platform/wide-bank.ts'

const POSTINGS = 10_000
const WARMING = 5
const ROUNDS = 40
const LOAD = { connections: 16, seconds: 60, amount: 5_000 }
const GOAL = 1.03
const NEWEST = { path: `/v1/accounts/${READ_ACCOUNT}/transactions`, operation: 'listTransactions' }
const SWITCHED = new URL('../platform/switched-metering.ts', import.meta.url).href

/**
 * What it costs a server to count each call, and to write the sums down, beside the same process while it does not: two
 * processes of one program are never quite alike. It is told by what the process used: other work on a machine makes a
 * request wait, and hardly makes it cost more.
 */
export async function meteringCost(): Promise<Measurement[]> {
  const nodeArgs = ['--import', SWITCHED]
  const platform = await startPlatform({ fill: fillAccount(POSTINGS), nodeArgs })
  try {
    const costsMs = await costsInTurns(platform)
    requireCounted(platform)
    const name = 'metering-cost: the newest page'
    const ratios = ratiosOf(costsMs).slice(WARMING)
    return [atMost(name, GOAL, median(ratios), '× the same without metering')]
  } finally {
    await platform.stop()
  }
}

/** What so many requests cost, without metering, with it, without it again … and without it at last. */
async function costsInTurns(platform: Platform): Promise<number[]> {
  const { baseUrl, clientId, clientSecret } = platform
  const client = await Client.open(baseUrl, clientId, clientSecret)
  const headers = { authorization: `Bearer ${(await client.mayRead()).token}` }
  const requests = [{ path: NEWEST.path, headers }]
  const costsMs: number[] = []
  let begun = await switchMetering(platform)
  for (let turn = 0; turn < 2 * (WARMING + ROUNDS) + 1; turn += 1) {
    await runLoad({ ...LOAD, url: baseUrl, requests })
    const next = await switchMetering(platform)
    costsMs.push(next.cpuMs - begun.cpuMs)
    begun = next
  }
  return costsMs
}

/** Each turn with metering, beside the turns before and after it: a machine that slows down slows both. */
function ratiosOf(costsMs: readonly number[]): number[] {
  return costsMs.flatMap((costMs, turn) => {
    const [before, after] = [costsMs[turn - 1], costsMs[turn + 1]]
    const metered = turn % 2 === 1
    return metered && before && after ? (2 * costMs) / (before + after) : []
  })
}

/** All of the turns with metering and nothing of the others; else something else was measured. */
function requireCounted({ environment }: Platform): void {
  const file = join(environment.WEKEZA_DATA_DIR ?? '', 'usage.db')
  const database = new Database(file, { readonly: true })
  const calls = database
    .prepare("SELECT coalesce(sum(calls), 0) FROM usage_sum WHERE span = 'day' AND operation = ?")
    .pluck()
    .get(NEWEST.operation)
  database.close()
  const sent = (WARMING + ROUNDS) * LOAD.amount
  if (calls !== sent) throw new Error(`of ${sent} calls, ${calls} were counted`)
}
