import type { Answer } from '../answer.ts'
import { type Call, found } from '../call.ts'
import { networkOf } from '../limiting/network-of.ts'
import type { Allowance, RateLimiter } from '../ports/rate-limiter.ts'
import { problem } from '../problems/problem.ts'
import type { Step } from '../step.ts'

/** Before anything is looked up: one address cannot take everybody's turn. */
export const limitIp: Step = (call, { limiters }) =>
  limit(call, limiters.address, networkOf(call.connection.remoteAddress ?? 'unknown'), 1)

/**
 * By consent and by application, or by developer, at the price that the contract gives the operation. What the narrower of them refuses
 * uses up nothing of the wider one.
 */
export const limitRate: Step = (call, { limiters }) => {
  const { application, credentials, developer, operation } = call
  const cost = operation?.rateCost ?? 1
  const { id } = found(developer ?? application, 'caller')
  const byApplication = (refused: Answer | undefined) =>
    refused ?? limit(call, limiters.application, id, cost)
  if (!credentials?.consentId) return byApplication(undefined)
  // Test banks may have the same ids, each its own.
  const key = `${credentials.bankKey}/${credentials.consentId}`
  const byConsent = limit(call, limiters.consent, key, cost)
  return byConsent instanceof Promise ? byConsent.then(byApplication) : byApplication(byConsent)
}

function limit(call: Call, limiter: RateLimiter, key: string, cost: number) {
  const taken = limiter.take(key, cost)
  return taken instanceof Promise ? taken.then((it) => refuse(call, it)) : refuse(call, taken)
}

function refuse(call: Call, { allowed, left }: Allowance): Answer | undefined {
  call.left.push(...left)
  const last = left.at(-1)
  if (allowed || !last) return undefined
  const { policy, resetSeconds } = last
  return problem(call, 'rate_limited', {
    fact: `More than the ${policy.units} units in ${policy.windowSeconds} s of the policy "${policy.name}".`,
    headers: { 'retry-after': String(resetSeconds) },
  })
}
