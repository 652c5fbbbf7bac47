import type { ReadinessRequest } from '../readiness.ts'
import type { Seen, Verdict } from './checks.ts'
import { waits } from './waits.ts'

const CALLS_MIN = 20
const SHARE_MAX = 0.05
/** Who may not, and what is not there: an application meets them without a fault of its own. */
const NO_FAULT = [401, 403, 404]

/** Its requests are well formed: few are refused for what they are. */
export function noClientErrors({ requests }: Seen): Verdict {
  const handled = new Set(waits(requests).flatMap(({ request, waited }) => (waited ? request : [])))
  const faults = requests.filter((one) => isFault(one) && !handled.has(one))
  const share = requests.length === 0 ? 0 : faults.length / requests.length
  const passed = requests.length >= CALLS_MIN && share <= SHARE_MAX
  return {
    passed,
    reason: reasonOf(requests.length, faults.length, share),
    lastSeenAtMs: requests.at(-1)?.atMs ?? null,
  }
}

function isFault({ status }: ReadinessRequest): boolean {
  return status >= 400 && status < 500 && !NO_FAULT.includes(status)
}

function reasonOf(calls: number, faults: number, share: number): string {
  if (calls < CALLS_MIN) {
    return `${calls} calls were made; ${CALLS_MIN} are wanted to judge by. Go through your use case on the test bank.`
  }
  const counted = `${faults} of ${calls} calls were refused for a fault of their own`
  return share <= SHARE_MAX
    ? `${counted}.`
    : `${counted}; one in twenty is the most. Look at them with: wekeza logs tail --status 4xx.`
}
