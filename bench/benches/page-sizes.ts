import { cpuOf } from '../load/cpu.ts'
import { nextPage } from '../load/next-page.ts'
import type { Reader } from '../load/read-in-turn.ts'
import { runLoad } from '../load/run-load.ts'
import { atMost, type Measurement } from '../measurement.ts'
import { Client } from '../platform/client.ts'
import { fillAccount } from '../platform/long-account.ts'
import { type Platform, startPlatform } from '../platform/server.ts'
import { READ_ACCOUNT } from '../platform/wide-bank.ts'

const SIZES = [10_000, 1_000_000]
/** Takes minutes to fill and gigabytes of disk: only with --large. */
const LARGE_SIZE = 10_000_000
/** Enough of them that a tick of the CPU's clock, a hundredth of a second, is little beside what they cost. */
const LOAD = { connections: 16, seconds: 60, amount: 2_000 }
const ROUNDS = 7
const GOAL = 1.3

const LIST = `/v1/accounts/${READ_ACCOUNT}/transactions`

/** What is asked, by name: a path under a consent, and the cursors that are good under it only. */
const ASKS: Readonly<Record<string, (baseUrl: string, headers: Bearer) => Promise<string>>> = {
  'the newest page': async () => LIST,
  'a page further down': (baseUrl, headers) => nextPage(baseUrl, LIST, headers, 100),
  'a page with a filter': async () => `${LIST}?direction=debit&amount_min=1.00`,
  'the first page of a sync': async () => `${LIST}/sync`,
  'a later page of a sync': async (baseUrl, headers) => {
    const answer = await fetch(`${baseUrl}${LIST}/sync`, { headers })
    const { next_cursor } = (await answer.json()) as { next_cursor: string }
    return `${LIST}/sync?cursor=${next_cursor}`
  },
}

type Bearer = Record<string, string>

/** A page costs the same whatever the length of the account's list: the slowest beside the fastest, asked in turns. */
export async function pageSizes(): Promise<Measurement[]> {
  const sizes = process.argv.includes('--large') ? [...SIZES, LARGE_SIZE] : SIZES
  const platforms: Platform[] = []
  try {
    for (const size of sizes) platforms.push(await startPlatform({ fill: fillAccount(size) }))
    const measured: Measurement[] = []
    for (const name of Object.keys(ASKS)) {
      const value = await ratioOf(platforms, name)
      const rows = sizes.map((size) => size.toLocaleString('en')).join(', ')
      measured.push(atMost(`page-sizes: ${name}`, GOAL, value, `× the fastest of ${rows} rows`))
    }
    return measured
  } finally {
    for (const platform of platforms) await platform.stop()
  }
}

/** With tokens of its own: they live for five minutes, and the whole takes longer. */
async function requestOf(platform: Platform, name: string): Promise<Reader> {
  const { baseUrl, clientId, clientSecret } = platform
  const client = await Client.open(baseUrl, clientId, clientSecret)
  const headers = { authorization: `Bearer ${(await client.mayRead()).token}` }
  const path = await ASKS[name]?.(baseUrl, headers)
  return { path: path ?? '', headers }
}

/**
 * The slowest to the fastest. Each round asks all of them, so that a noisy moment falls on each; and where the system
 * tells what a page cost the server, that is held against each other, and not what the neighbours left of the machine.
 */
async function ratioOf(platforms: readonly Platform[], name: string): Promise<number> {
  const costs: number[][] = platforms.map(() => [])
  const asked = await Promise.all(platforms.map((platform) => requestOf(platform, name)))
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [index, { baseUrl: url, pid }] of platforms.entries()) {
      const requests = asked.slice(index, index + 1)
      const meters = { server: cpuOf(pid) }
      const { cpuMs, perSecond } = await runLoad({ ...LOAD, url, requests, meters })
      // The first is for warming up.
      if (round > 0) costs[index]?.push(cpuMs.server ?? 1_000 / perSecond)
    }
  }
  // Its best round is what a page costs; all that a round costs more, others have caused.
  const least = costs.map((rounds) => Math.min(...rounds))
  return Math.max(...least) / Math.min(...least)
}
