import { performance } from 'node:perf_hooks'
import { memoryQuotaCounter, type QuotaCounter } from '@wekeza/platform'
import type { CountedOnDay } from './counted-on-day.ts'
import { FLUSHED_EVERY_MS } from './meter-calls.ts'

interface Learnt {
  readonly day: string
  readonly untilMs: number
  readonly learning: Promise<void>
}

/**
 * Counts in this process while there is nowhere to count together: each server begins at what usage knows of all of them,
 * and looks again each second.
 */
export function meanwhileQuotaCounter(
  counted: CountedOnDay,
  everyMs = FLUSHED_EVERY_MS,
): QuotaCounter {
  const counter = memoryQuotaCounter()
  const known = new Map<string, Learnt>()

  function learn(key: string, day: string): Promise<void> {
    const last = known.get(key)
    if (last?.day === day && performance.now() < last.untilMs) return last.learning
    const learning = counted(key, day).then((used) => counter.raise({ key, day, used }))
    known.set(key, { day, untilMs: performance.now() + everyMs, learning })
    return learning
  }

  return {
    async take(key, day, max) {
      await learn(key, day)
      return counter.take(key, day, max)
    },
    async used(key, day) {
      await learn(key, day)
      return counter.used(key, day)
    },
  }
}
