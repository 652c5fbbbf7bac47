import { usageError } from '../errors/usage-error.ts'

const SECONDS_OF: Readonly<Record<string, number>> = { d: 86_400, h: 3_600, m: 60, s: 1 }
const DURATION = /^(?:\d+[dhms])+$/

/** `90d`, `2h`, `1d12h` → seconds. A month has no fixed length, so there is none. */
export function readDuration(text: string): number {
  if (!DURATION.test(text)) {
    throw usageError(
      `${text} is no duration. Give days, hours, minutes, seconds: 90d, 2h, 15m, 1d12h.`,
    )
  }
  return [...text.matchAll(/(\d+)([dhms])/g)].reduce(
    (sum, [, count, unit = 's']) => sum + Number(count) * (SECONDS_OF[unit] ?? 1),
    0,
  )
}
