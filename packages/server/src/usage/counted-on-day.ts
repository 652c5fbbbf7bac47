import type { Usage } from '@wekeza/api'
import { periodAt, startOfNairobiDayMs } from '@wekeza/bank'
import { ofQuotaKey } from '@wekeza/platform'

/** How many calls of a day usage knows of, for the key of a quota. */
export type CountedOnDay = (key: string, day: string) => Promise<number>

/** The answer of whoever was refused for asking too much: those took nothing from their day. */
const TOO_MANY = 429

/**
 * Reads from usage what a quota has lost. What other servers counted in their last second is not there yet; a call that
 * was refused before it came to its quota, for its key or its address, is.
 */
export function countedOnDay(usage: Usage): CountedOnDay {
  return async (key, day) => {
    const fromMs = startOfNairobiDayMs(day)
    const { endMs: toMs } = periodAt(fromMs, 'day')
    const asked = { per: 'day', fromMs, toMs, by: ['status'], latency: false } as const
    const sums = await usage.read({ ...ofQuotaKey(key), ...asked })
    const taken = sums.filter(({ status }) => status !== TOO_MANY)
    return taken.reduce((sum, { calls }) => sum + calls, 0)
  }
}
