import type { Seen, Verdict } from './checks.ts'
import { waits } from './waits.ts'

/** It waits when it is told to: judged by its latest refusals, so that what was mended counts. */
const LATEST = 5

export function handled429({ requests }: Seen): Verdict {
  const all = waits(requests).toSorted((one, other) => one.request.atMs - other.request.atMs)
  const latest = all.slice(-LATEST)
  const passed = latest.length > 0 && latest.every(({ waited }) => waited === true)
  const lastSeenAtMs = latest.at(-1)?.request.atMs ?? null
  return { passed, reason: reasonOf(latest.map(({ waited }) => waited)), lastSeenAtMs }
}

function reasonOf(latest: readonly (boolean | null)[]): string {
  if (latest.length === 0) {
    return 'No call was refused with 429. Have one refused on the test bank, wait as Retry-After says, and call again.'
  }
  if (latest.includes(false)) {
    return 'After a 429 the next call came sooner than Retry-After said. Wait for that long before you call again.'
  }
  return latest.includes(null)
    ? 'After the last 429 no call has come yet. Call again once Retry-After is over.'
    : 'After each of the latest 429 the next call came no sooner than Retry-After said.'
}
