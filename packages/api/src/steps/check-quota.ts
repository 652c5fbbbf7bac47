import { nairobiDay, periodAt } from '@wekeza/bank'
import { type QuotaTaken, quotaKey } from '@wekeza/platform'
import type { Answer } from '../answer.ts'
import { type Call, found } from '../call.ts'
import type { Host } from '../ports/host.ts'
import { problem } from '../problems/problem.ts'
import type { Step } from '../step.ts'
import { toTime } from '../wire/to-time.ts'

const DAY_SECONDS = 86_400

/**
 * Lets so many calls of an organisation through on a Nairobi day as its plan has, by the time of the bank that it calls.
 * Operations that exist on test banks only need none of them.
 */
export const checkQuota: Step = (call, { quota }) => {
  // What governs a test bank is needed when the day is spent, to go to the next one.
  if (found(call.operation, 'operation').testBankOnly) return undefined
  const { key, bank } = found(call.openBank, 'bank')
  const { organisationId } = found(call.application, 'application')
  const max = quota.maxOf(organisationId, key, bank.clock.nowMs())
  return max === null ? undefined : takeOne(call, quota, max)
}

async function takeOne(
  call: Call,
  quota: Host['quota'],
  known: number | Promise<number | null>,
): Promise<Answer | undefined> {
  const max = await known
  if (max === null) return undefined
  const { organisationId } = found(call.application, 'application')
  const { key, bank } = found(call.openBank, 'bank')
  const nowMs = bank.clock.nowMs()
  const taken = await quota.counter.take(quotaKey(organisationId, key), nairobiDay(nowMs), max)
  return answerOf(call, taken, { max, nowMs })
}

interface Day {
  readonly max: number
  readonly nowMs: number
}

function answerOf(call: Call, { used, allowed }: QuotaTaken, day: Day): Answer | undefined {
  const { max, nowMs } = day
  const { endMs } = periodAt(nowMs, 'day')
  const resetSeconds = Math.ceil((endMs - nowMs) / 1000)
  const policy = { name: 'day', units: max, windowSeconds: DAY_SECONDS }
  call.left.push({ policy, remaining: Math.max(0, max - used), resetSeconds })
  if (allowed) return undefined
  return problem(call, 'quota_exceeded', {
    fact: `All ${max} calls of the day ${nairobiDay(nowMs)} in Nairobi are used; the next begins at ${toTime(endMs)}.`,
    headers: { 'retry-after': String(resetSeconds) },
  })
}
