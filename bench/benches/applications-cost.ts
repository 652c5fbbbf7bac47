import Database from 'better-sqlite3'
import { cpuOf } from '../load/cpu.ts'
import { nextPage } from '../load/next-page.ts'
import { type Reader, readInTurn } from '../load/read-in-turn.ts'
import { runLoad } from '../load/run-load.ts'
import { atMost, type Measurement } from '../measurement.ts'
import { addApplications } from '../platform/add-applications.ts'
import { Client } from '../platform/client.ts'
import { fillAccount } from '../platform/long-account.ts'
import { type OpenedApplication, openApplications } from '../platform/open-applications.ts'
import { type Platform, startPlatform } from '../platform/server.ts'
import { READ_ACCOUNT } from '../platform/wide-bank.ts'

const FEW = 10
const MANY = 100_000
const POSTINGS = 10_000
/** Enough of them that a tick of the CPU's clock, a hundredth of a second, is little beside what they cost. */
const LOAD = { connections: 16, seconds: 60, amount: 10_000 }
const ROUNDS = 7
const GOAL = 1.1
const UNIT = `× the same with ${FEW} applications`
const NEWEST = `/v1/accounts/${READ_ACCOUNT}/transactions`

interface Filled {
  readonly platform: Platform
  /** those that ask: real ones, each with its secret */
  readonly asking: readonly OpenedApplication[]
}

/** A page costs the same however many applications there are: ten of them ask in turn, each with a token of its own. */
export async function applicationsCost(): Promise<Measurement[]> {
  const filled: Filled[] = []
  try {
    for (const count of [FEW, MANY]) filled.push(await startWith(count))
    const costOf = async (page: 'newest' | 'next') => {
      const readers = await Promise.all(filled.map((one) => readersOf(one, page)))
      return ratioOf(filled, readers)
    }
    const name = `applications-cost: ${MANY.toLocaleString('en')} applications,`
    return [
      atMost(`${name} the newest page`, GOAL, await costOf('newest'), UNIT),
      atMost(`${name} a page further down`, GOAL, await costOf('next'), UNIT),
    ]
  } finally {
    for (const { platform } of filled) await platform.stop()
  }
}

async function startWith(count: number): Promise<Filled> {
  let asking: readonly OpenedApplication[] = []
  const platform = await startPlatform({
    fill(file) {
      fillAccount(POSTINGS)(file)
      asking = openApplications(file, FEW)
      const database = new Database(file)
      addApplications(database, asking[0]?.id ?? '', count - FEW)
      database.close()
    },
  })
  return { platform, asking }
}

function readersOf({ platform, asking }: Filled, page: 'newest' | 'next'): Promise<Reader[]> {
  const { baseUrl } = platform
  return Promise.all(
    asking.map(async ({ id, secret }) => {
      const client = await Client.open(baseUrl, id, secret)
      const headers = { authorization: `Bearer ${(await client.mayRead()).token}` }
      const path = page === 'newest' ? NEWEST : await nextPage(baseUrl, NEWEST, headers)
      return { path, headers }
    }),
  )
}

/** By what the server spent on a request, where the system tells it; in turns, so that a noisy moment falls on both. */
async function ratioOf(filled: readonly Filled[], readers: readonly Reader[][]): Promise<number> {
  const costs: number[][] = filled.map(() => [])
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [index, { platform }] of filled.entries()) {
      const requests = [readInTurn(readers[index] ?? [])]
      const meters = { server: cpuOf(platform.pid) }
      const load = { ...LOAD, url: platform.baseUrl, requests, meters }
      const { cpuMs, perSecond } = await runLoad(load)
      // The first is for warming up.
      if (round > 0) costs[index]?.push(cpuMs.server ?? 1_000 / perSecond)
    }
  }
  // Its best round is what a page costs; all that a round costs more, others have caused.
  const [few = Number.NaN, many = Number.NaN] = costs.map((rounds) => Math.min(...rounds))
  return many / few
}
