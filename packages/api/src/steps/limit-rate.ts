import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import type { Allowance, RateLimiter } from '../ports/rate-limiter.ts'
import { problem } from '../problems/problem.ts'
import type { Step } from '../step.ts'

/** Before anything is looked up: one address cannot take everybody's turn. */
export const limitIp: Step = (call, { limiters }) =>
  limit(call, limiters.address, call.connection.remoteAddress ?? 'unknown', 1)

/** By application, at the price that the contract gives the operation. */
export const limitRate: Step = (call, { limiters }) =>
  limit(call, limiters.application, call.application?.id ?? '', call.operation?.rateCost ?? 1)

function limit(call: Call, limiter: RateLimiter, key: string, cost: number) {
  const taken = limiter.take(key, cost)
  return taken instanceof Promise ? taken.then((it) => refuse(call, it)) : refuse(call, taken)
}

function refuse(call: Call, allowance: Allowance): Answer | undefined {
  call.allowance = allowance
  if (allowance.allowed) return undefined
  const { limit: quota, windowSeconds, resetSeconds } = allowance
  return problem(call, 'rate_limited', {
    fact: `More than ${quota} units in ${windowSeconds} seconds.`,
    headers: { 'retry-after': String(resetSeconds) },
  })
}
