import autocannon from 'autocannon'
import type { CpuMeter } from './cpu.ts'

export interface Load {
  readonly url: string
  readonly connections: number
  readonly seconds: number
  /** sends so many instead, however long that takes */
  readonly amount?: number
  /** all connections together ask no faster; as fast as they can unless it is there */
  readonly perSecondMax?: number
  readonly requests: autocannon.Request[]
  /** whose CPU time is read before and after, by name */
  readonly meters?: Readonly<Record<string, CpuMeter>>
}

export interface Loaded {
  readonly perSecond: number
  readonly p99Ms: number
  /** what a request cost, by the name of the meter */
  readonly cpuMs: Readonly<Record<string, number | null>>
}

/** Sends for so many seconds and answers what came back; anything but successes makes the figure worthless. */
export async function runLoad({
  meters = {},
  seconds,
  perSecondMax,
  ...load
}: Load): Promise<Loaded> {
  const before = readAll(meters)
  const rate = perSecondMax && { overallRate: perSecondMax }
  const result = await autocannon({ ...load, ...rate, duration: seconds })
  const after = readAll(meters)
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${load.url}: ${result.non2xx} refused, ${result.errors} failed`)
  }
  const costs = Object.entries(after).map(([name, ms]) => {
    const spent = ms === null ? null : (ms - (before[name] ?? 0)) / result['2xx']
    return [name, spent] as const
  })
  return {
    perSecond: result['2xx'] / result.duration,
    p99Ms: result.latency.p99,
    cpuMs: Object.fromEntries(costs),
  }
}

function readAll(meters: Readonly<Record<string, CpuMeter>>): Record<string, number | null> {
  return Object.fromEntries(Object.entries(meters).map(([name, meter]) => [name, meter()]))
}

/** Loads two in turns, so that a noisy moment falls on both, and answers what each gave in each round. */
export async function inTurns(ours: Load, floor: Load, rounds: number) {
  await runLoad({ ...ours, seconds: 2 })
  await runLoad({ ...floor, seconds: 2 })
  const results: { ours: Loaded; floor: Loaded }[] = []
  for (let round = 0; round < rounds; round += 1) {
    results.push({ floor: await runLoad(floor), ours: await runLoad(ours) })
  }
  return results
}
