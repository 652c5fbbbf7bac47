import { performance } from 'node:perf_hooks'

/** How long this process is watched before it is said to be busy, or not. */
const WATCHED_MS = 50
/** Of the time that was watched: more than this, and requests wait for each other. */
const BUSY = 0.9
/** Work that gives way has a seventh of the time: it rests six times what it took. */
const REST_TIMES = 6
/** However much it took: what is to be told is told all the same. */
const REST_MAX_MS = 500

/** Lets work that nobody waits for keep out of the way of requests. All that share one have its time together. */
export interface GiveWay {
  /**
   * Rests after some work, in proportion to what it took of this process, while requests keep that busy; else not at
   * all. What took long because others were at work has not taken so much itself: say what it takes alone.
   */
  after(tookMs: number): Promise<void>
}

interface Watching {
  /** counts up with each request that has come */
  requests(): number
  /** default: the process's own */
  nowMs?(): number
  /** how much of the time since it was last asked the process was busy, from 0 to 1; default: as Node measures it */
  busy?(): number
}

/**
 * The rest is for requests only: a process that is busy with this work alone goes on with it.
 * @example
 * const way = giveWay({ requests: () => count })
 * await way.after(12) // rests for 72 ms, or not at all
 */
export function giveWay({
  requests,
  nowMs = () => performance.now(),
  busy = sinceLast(),
}: Watching): GiveWay {
  let watchedAtMs = nowMs()
  let seen = requests()
  let crowded = false
  let rested = Promise.resolve()

  function watch(): void {
    if (nowMs() - watchedAtMs < WATCHED_MS) return
    const came = requests()
    crowded = busy() > BUSY && came > seen
    watchedAtMs = nowMs()
    seen = came
  }

  return {
    async after(tookMs) {
      watch()
      if (!crowded) return
      const restMs = Math.min(REST_MAX_MS, REST_TIMES * tookMs)
      rested = rested.then(() => new Promise((resolve) => setTimeout(resolve, restMs)))
      await rested
    },
  }
}

function sinceLast(): () => number {
  let last = performance.eventLoopUtilization()
  return () => {
    const now = performance.eventLoopUtilization()
    const { utilization } = performance.eventLoopUtilization(now, last)
    last = now
    return utilization
  }
}
