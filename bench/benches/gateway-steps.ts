import { join } from 'node:path'
import Database from 'better-sqlite3'
import { cpuOf } from '../load/cpu.ts'
import { nextPage } from '../load/next-page.ts'
import { inTurns, type Loaded } from '../load/run-load.ts'
import { atMost, type Measurement, median } from '../measurement.ts'
import { Client } from '../platform/client.ts'
import { freePort, startNode, stop } from '../platform/processes.ts'
import { startPlatform } from '../platform/server.ts'
import { BANK, INSERT_POSTINGS, LAST_SEQUENCE, READ_ACCOUNT } from '../platform/wide-bank.ts'

/** Many, in turns: what the machine does besides falls on both, and the median forgets it. */
const ROUNDS = 7
/** Enough of them that a tick of the CPU's clock, a hundredth of a second, is little beside what they cost. */
const LOAD = { connections: 32, seconds: 60, amount: 10_000 }
const OPEN_DOOR = join(import.meta.dirname, '../platform/serve-open-door.ts')
const NEWEST = `/v1/accounts/${READ_ACCOUNT}/transactions`
/** of the read without them */
const GOAL = 1.25
const UNIT = '× the same with those steps off'

/**
 * What a read costs with all that stands before it, against the same app with those steps off: load shedding, limits of
 * address, application and consent, token, application, consent, the line in the log and the request that is kept.
 */
export async function gatewaySteps(): Promise<Measurement[]> {
  const platform = await startPlatform({ fill })
  const { baseUrl, clientId, clientSecret, environment } = platform
  try {
    const client = await Client.open(baseUrl, clientId, clientSecret)
    const { consentId, token } = await client.mayRead()
    const headers = { authorization: `Bearer ${token}` }
    const PORT = String(await freePort())
    const url = `http://127.0.0.1:${PORT}`
    const args = [OPEN_DOOR, clientId, consentId, 'unlimited']
    const off = { ...environment, PORT, WEKEZA_LOG_LEVEL: 'silent' }
    const without = await startNode(args, `${url}/livez`, off)
    try {
      const costOf = async (path: string) => {
        const requests = [{ path, headers }]
        const rounds = await inTurns(
          { ...LOAD, url: baseUrl, requests, meters: { server: cpuOf(platform.pid) } },
          { ...LOAD, url, requests, meters: { server: cpuOf(without.pid ?? 0) } },
          ROUNDS,
        )
        return median(rounds.map(({ ours, floor }) => costOfOne(ours) / costOfOne(floor)))
      }
      const next = await nextPage(baseUrl, NEWEST, headers)
      return [
        atMost('gateway-steps: the newest page', GOAL, await costOf(NEWEST), UNIT),
        atMost('gateway-steps: a page further down', GOAL, await costOf(next), UNIT),
      ]
    } finally {
      await stop(without)
    }
  } finally {
    await platform.stop()
  }
}

/** What the server spent on it, where the system tells; else what it took. */
function costOfOne({ cpuMs, perSecond }: Loaded): number {
  return cpuMs.server ?? 1_000 / perSecond
}

function fill(file: string): void {
  const database = new Database(file)
  database.exec(INSERT_POSTINGS)
  database.exec(`UPDATE bank_sequence SET last = ${LAST_SEQUENCE} WHERE bank = '${BANK}'`)
  database.close()
}
