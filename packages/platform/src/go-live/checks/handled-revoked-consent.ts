import type { ReadinessRequest } from '../readiness.ts'
import type { Seen, Verdict } from './checks.ts'

/** How a consent that has ended is told. */
const ENDED: readonly (string | null)[] = ['consent_revoked', 'consent_expired']
/** A call that was under way, or one that asks again. */
const CALLS_AFTER_MAX = 1
/** Judged by the latest, so that what was mended counts. */
const LATEST = 5

/** It stops when a customer has withdrawn a consent, and goes on for the others. */
export function handledRevokedConsent({ requests }: Seen): Verdict {
  const first = new Map<string, number>()
  for (const [index, { code, consentId }] of requests.entries()) {
    if (consentId === null || !ENDED.includes(code) || first.has(consentId)) continue
    first.set(consentId, index)
  }
  const latest = [...first].slice(-LATEST)
  const stopped = latest.map(([consentId, index]) => judge(requests, consentId, index))
  const passed = stopped.length > 0 && stopped.every((one) => one === 'stopped')
  const lastIndex = latest.at(-1)?.[1]
  const lastSeenAtMs = lastIndex === undefined ? null : (requests[lastIndex]?.atMs ?? null)
  return { passed, reason: reasonOf(stopped), lastSeenAtMs }
}

type After = 'stopped' | 'kept on' | 'silent'

function judge(requests: readonly ReadinessRequest[], consentId: string, index: number): After {
  const own = requests.slice(index + 1).filter((one) => isSame(one, requests[index]))
  const withIt = own.filter((one) => one.consentId === consentId).length
  if (withIt > CALLS_AFTER_MAX) return 'kept on'
  return own.length > withIt ? 'stopped' : 'silent'
}

function isSame(one: ReadinessRequest, other: ReadinessRequest | undefined): boolean {
  return one.applicationId === other?.applicationId
}

function reasonOf(stopped: readonly After[]): string {
  if (stopped.length === 0) {
    return 'No call met a consent that had ended. Withdraw one on the test bank, and call under it.'
  }
  if (stopped.includes('kept on')) {
    return `After a consent had ended, more than ${CALLS_AFTER_MAX} call came under it. Stop, and ask the customer anew.`
  }
  return stopped.includes('silent')
    ? 'After a consent had ended, no other call has come yet. Go on with other consents.'
    : 'After each of the latest consents that ended, calls under it stopped, and others went on.'
}
