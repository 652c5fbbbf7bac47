import { performance } from 'node:perf_hooks'
import { setTimeout as moment } from 'node:timers/promises'
import { Pool } from 'undici'

export interface Paced {
  readonly url: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly perSecond: number
  readonly seconds: number
}

const CONNECTIONS = 32
const P99 = 0.99

/**
 * Sends as many requests a second as are wanted, however slowly they are answered: an answer that comes late counts
 * against all that had to wait for it, and how late this process itself comes to send, against none.
 * @returns how long each took, in milliseconds
 */
export async function pacedTimesMs(paced: Paced): Promise<number[]> {
  const { url, path, headers, perSecond, seconds } = paced
  const pool = new Pool(url, { connections: CONNECTIONS })
  const startedMs = performance.now()
  const waiting: Promise<number>[] = []
  for (let count = 0; count < perSecond * seconds; count += 1) {
    const dueMs = startedMs + (count * 1_000) / perSecond
    const earlyMs = dueMs - performance.now()
    if (earlyMs > 0) await moment(earlyMs)
    waiting.push(ask())
  }
  async function ask(): Promise<number> {
    const sentMs = performance.now()
    const { statusCode, body } = await pool.request({ path, method: 'GET', headers })
    await body.dump()
    if (statusCode !== 200) throw new Error(`${path}: ${statusCode}`)
    return performance.now() - sentMs
  }
  const timesMs = await Promise.all(waiting)
  await pool.close()
  return timesMs
}

export function p99Of(timesMs: readonly number[]): number {
  const sorted = timesMs.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length * P99)] ?? Number.NaN
}
