import type { Bench } from '../bench/bench.ts'
import { applicationToken } from './tokens.ts'

export const MINUTE_MS = 60_000
export const DAY_MS = 86_400_000
/** East Africa Time is UTC+3 all year. */
const EAT_OFFSET_MS = 3 * 3_600_000

export async function bankNowMs(bench: Bench): Promise<number> {
  const token = await applicationToken(bench)
  const { now } = await bench.done({ operation: 'getClock', token })
  return Date.parse(now)
}

/** A time of the bank's clock as it stands on the wire. */
export async function bankTimeIn(bench: Bench, byMs: number): Promise<string> {
  return new Date((await bankNowMs(bench)) + byMs).toISOString()
}

/** Only cases that are marked `movesClock` may call this. */
export async function advance(bench: Bench, byMs: number): Promise<void> {
  const token = await applicationToken(bench)
  const body = { seconds: Math.ceil(byMs / 1000) }
  await bench.done({ operation: 'advanceClock', token, body })
}

/** The calendar day in Nairobi some days from now, YYYY-MM-DD. */
export async function nairobiDayIn(bench: Bench, days: number): Promise<string> {
  const atMs = (await bankNowMs(bench)) + EAT_OFFSET_MS + days * DAY_MS
  return new Date(atMs).toISOString().slice(0, 10)
}

export function startOfNairobiDayMs(day: string): number {
  return Date.parse(`${day}T00:00:00.000Z`) - EAT_OFFSET_MS
}
