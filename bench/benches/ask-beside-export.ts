import { dirname, join } from 'node:path'
import { nairobiDay, startOfNairobiDayMs } from '@wekeza/bank'
import { sqliteUsageRows } from '../../packages/server/src/usage/sqlite-usage-rows.ts'
import { type Paced, p99Of, pacedTimesMs } from '../load/paced-latency.ts'
import { atMost, forKnowing, type Measurement } from '../measurement.ts'
import { type Beside, computeIdly, exportAgain } from '../platform/beside-server.ts'
import { Client } from '../platform/client.ts'
import { fillUsage, named } from '../platform/fill-usage.ts'
import { fillAccount } from '../platform/long-account.ts'
import { type Platform, startPlatform } from '../platform/server.ts'
import { BANK, READ_ACCOUNT } from '../platform/wide-bank.ts'

const CALLS = 2_000_000
const POSTINGS = 10_000
const DAYS = 31
const DAY_MS = 86_400_000
const ROUNDS = 8
const LOAD = { perSecond: 200, seconds: 2 }
const GOAL = 1.2
const UNIT = '× p99 with nothing beside it'
const FORMATS = ['csv', 'parquet'] as const

/**
 * How long requests wait while a month of usage is exported beside the server, by hour, again and again; and, to know what
 * of it is the machine's own, while a process beside it only computes.
 */
export async function askBesideExport(): Promise<Measurement[]> {
  const fromMs = startOfNairobiDayMs(nairobiDay(Date.now() - (DAYS + 1) * DAY_MS))
  const platform = await startPlatform({ fill: (file) => fill(file, fromMs) })
  try {
    const paced = await asking(platform)
    const measured: Measurement[] = []
    for (const format of FORMATS) {
      const ratio = await ratioOf(paced, await exportAgain(platform, { format, ...days(fromMs) }))
      measured.push(atMost(`ask-beside-export: ${format}`, GOAL, ratio, UNIT))
    }
    const idle = await ratioOf(paced, computeIdly())
    measured.push(forKnowing('ask-beside-export: a process that only computes', idle, UNIT))
    return measured
  } finally {
    await platform.stop()
  }
}

async function asking({ baseUrl, clientId, clientSecret }: Platform): Promise<Paced> {
  const client = await Client.open(baseUrl, clientId, clientSecret)
  const headers = { authorization: `Bearer ${(await client.mayRead()).token}` }
  return { ...LOAD, url: baseUrl, path: `/v1/accounts/${READ_ACCOUNT}/transactions`, headers }
}

function days(fromMs: number): { from: string; to: string } {
  return { from: nairobiDay(fromMs), to: nairobiDay(fromMs + (DAYS - 1) * DAY_MS) }
}

/**
 * In short turns, the other working in two of four and held in the others: a machine that slows down slows both. Of each
 * the better turns are told: what else a machine does only makes a request wait longer.
 */
async function ratioOf(paced: Paced, other: Beside): Promise<number> {
  const p99s = { alone: [] as number[], beside: [] as number[] }
  const turn = async (kind: keyof typeof p99s) => {
    if (kind === 'alone') other.hold()
    else other.goOn()
    return p99Of(await pacedTimesMs(paced))
  }
  try {
    await turn('alone')
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const kind of ['alone', 'beside', 'beside', 'alone'] as const) {
        p99s[kind].push(await turn(kind))
      }
    }
    return lowerQuartile(p99s.beside) / lowerQuartile(p99s.alone)
  } finally {
    await other.end()
  }
}

function lowerQuartile(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 4)] ?? Number.NaN
}

async function fill(file: string, fromMs: number): Promise<void> {
  fillAccount(POSTINGS)(file)
  const rows = sqliteUsageRows(join(dirname(file), 'usage.db'))
  await fillUsage(rows, {
    ...{ organisationId: 'org_busy', bankKey: BANK, calls: CALLS, fromMs, days: DAYS },
    applicationIds: named('app_', 10),
    operationIds: named('operation_', 20),
  })
  await rows.close()
}
