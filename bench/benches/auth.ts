import { join } from 'node:path'
import Database from 'better-sqlite3'
import {
  type Approved,
  grantToMachine,
  redeem,
  refresh,
  signIn,
  type Tokens,
} from '../load/grants.ts'
import { nextPage } from '../load/next-page.ts'
import { newProver } from '../load/prove-key.ts'
import { inTurns, type Load } from '../load/run-load.ts'
import { atMost, forKnowing, type Measurement, median } from '../measurement.ts'
import { Client } from '../platform/client.ts'
import { freePort, startNode, stop } from '../platform/processes.ts'
import { type Platform, startPlatform } from '../platform/server.ts'
import { BANK, INSERT_POSTINGS, LAST_SEQUENCE, READ_ACCOUNT } from '../platform/wide-bank.ts'

/** Short and many: what the machine does besides falls on both, and the median forgets it. */
const ROUNDS = 15
const LOAD = { connections: 32, seconds: 1 }
const IN_FLIGHT = 4
const GRANTS = 400
const SIGN_INS = 60
const OPEN_DOOR = join(import.meta.dirname, '../platform/serve-open-door.ts')

/** What it costs to know who calls and whether they may; and how many sign-ins and grants a second there are. */
export async function auth(): Promise<Measurement[]> {
  const platform = await startPlatform({ fill })
  try {
    return [
      ...(await costOfChecks(platform)),
      await costOfProofs(platform),
      ...(await grantsPerSecond(platform)),
    ]
  } finally {
    await platform.stop()
  }
}

/** A read with token, application, binding and consent looked at, against one where nobody looks. */
async function costOfChecks(platform: Platform): Promise<Measurement[]> {
  const { baseUrl, clientId, clientSecret, environment } = platform
  const client = await Client.open(baseUrl, clientId, clientSecret)
  const { consentId, token } = await client.mayRead()
  const headers = { authorization: `Bearer ${token}` }
  const PORT = String(await freePort())
  const openUrl = `http://127.0.0.1:${PORT}`
  const args = [OPEN_DOOR, clientId, consentId]
  const openDoor = await startNode(args, `${openUrl}/livez`, { ...environment, PORT })
  const costOf = async (path: string) => {
    const requests = [{ path, headers }]
    return costInTurns({ ...LOAD, url: baseUrl, requests }, { ...LOAD, url: openUrl, requests })
  }
  try {
    const next = await nextPage(baseUrl, NEWEST, headers)
    const unit = '× the same route with neither'
    return [
      atMost('auth: token and consent checked, the newest page', 1.15, await costOf(NEWEST), unit),
      atMost('auth: token and consent checked, further down', 1.15, await costOf(next), unit),
    ]
  } finally {
    await stop(openDoor)
  }
}

/** A read with a proof of the token's key against the same with a bearer token. Both callers sign: only one sends it. */
async function costOfProofs(platform: Platform): Promise<Measurement> {
  const { baseUrl, clientId, clientSecret } = platform
  const prove = newProver()
  const bearer = await Client.open(baseUrl, clientId, clientSecret)
  const bound = await Client.open(baseUrl, clientId, clientSecret, prove)
  const ask = (token: string, scheme: 'Bearer' | 'DPoP'): Load => {
    const setupRequest = (request: object) => {
      const dpop = prove({ method: 'GET', url: `${baseUrl}${NEWEST}`, token })
      const authorization = `${scheme} ${token}`
      const headers = scheme === 'DPoP' ? { authorization, dpop } : { authorization }
      return { ...request, path: NEWEST, headers }
    }
    return { ...LOAD, url: baseUrl, requests: [{ setupRequest }] }
  }
  const [plain, held] = [await bearer.mayRead(), await bound.mayRead()]
  const cost = await costInTurns(ask(held.token, 'DPoP'), ask(plain.token, 'Bearer'))
  return forKnowing(
    'auth: a proof of the key with each read',
    cost,
    '× the same with a bearer token',
  )
}

async function costInTurns(ours: Load, without: Load): Promise<number> {
  const rounds = await inTurns(ours, without, ROUNDS)
  return median(rounds.map(({ ours, floor }) => floor.perSecond / ours.perSecond))
}

async function grantsPerSecond(platform: Platform): Promise<Measurement[]> {
  const approved: Approved[] = []
  const granted: Tokens[] = []
  const timed = async (what: string, times: number, once: (count: number) => Promise<unknown>) =>
    forKnowing(`auth: ${what}`, await perSecond(times, once), 'a second')
  return [
    await timed('sign-ins with password, code and approval', SIGN_INS, async () => {
      approved.push(await signIn(platform))
    }),
    await timed('grants for a code', SIGN_INS, async (count) => {
      granted.push(await redeem(platform, at(approved, count)))
    }),
    await timed('grants for a refresh token', GRANTS, async (count) => {
      const lane = count % IN_FLIGHT
      granted[lane] = await refresh(platform, at(granted, lane))
    }),
    await timed('grants for client credentials', GRANTS, () => grantToMachine(platform)),
  ]
}

/** So many are under way at once; the lane of a count is that count modulo them. */
async function perSecond(times: number, once: (count: number) => Promise<unknown>) {
  const startedAtMs = performance.now()
  const lanes = Array.from({ length: IN_FLIGHT }, async (_, lane) => {
    for (let count = lane; count < times; count += IN_FLIGHT) await once(count)
  })
  await Promise.all(lanes)
  return times / ((performance.now() - startedAtMs) / 1000)
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index]
  if (item === undefined) throw new Error(`There is no ${index}th.`)
  return item
}

const NEWEST = `/v1/accounts/${READ_ACCOUNT}/transactions`

function fill(file: string): void {
  const database = new Database(file)
  database.exec(INSERT_POSTINGS)
  database.exec(`UPDATE bank_sequence SET last = ${LAST_SEQUENCE} WHERE bank = '${BANK}'`)
  database.close()
}
