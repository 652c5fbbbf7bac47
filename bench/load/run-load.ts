import autocannon from 'autocannon'

export interface Load {
  readonly url: string
  readonly connections: number
  readonly seconds: number
  readonly requests: autocannon.Request[]
}

export interface Loaded {
  readonly perSecond: number
  readonly p99Ms: number
}

/** Sends for so many seconds and answers what came back; anything but successes makes the figure worthless. */
export async function runLoad({ url, connections, seconds, requests }: Load): Promise<Loaded> {
  const result = await autocannon({ url, connections, duration: seconds, requests })
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`)
  }
  return { perSecond: result['2xx'] / result.duration, p99Ms: result.latency.p99 }
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
