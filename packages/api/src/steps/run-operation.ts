import { decideAgain, type Failure } from '@wekeza/bank'
import type { PlatformFailure } from '@wekeza/platform'
import { type Answer, jsonAnswer, Written } from '../answer.ts'
import { type Call, found } from '../call.ts'
import { commitOutcome } from '../commit-outcome.ts'
import type { Given, Operation, Outcome } from '../operation.ts'
import { handlers } from '../operations/index.ts'
import type { Host } from '../ports/host.ts'
import { problem } from '../problems/problem.ts'
import { problemOfFailure } from '../problems/problem-of-failure.ts'
import {
  isPlatformFailure,
  problemOfPlatformFailure,
} from '../problems/problem-of-platform-failure.ts'
import type { Step } from '../step.ts'
import { checkConsent } from './check-consent.ts'

/**
 * Runs the operation, and commits its changes together with its idempotent answer. If a guard fails, what the
 * operation read has changed since: the consent is read again, and the operation decides anew.
 */
export const runOperation: Step = async (call, host) => {
  const operation = found(call.operation, 'operation')
  const handler = handlers[operation.id] as unknown as Operation<never>
  const settled = await decideAgain(async () => {
    const outcome = await handler(givenOf(call, host))
    const answer = await commitOutcome(call, host, outcome, answerOf(call, outcome))
    if (answer) await follow(call, host, outcome)
    return answer ?? checkConsent(call, host)
  })
  return settled ?? problem(call, 'service_unavailable')
}

// Rows above have found what the operation's family needs; what it does not need stays null and is not typed for it.
function givenOf(call: Call, host: Host): Given<never> {
  const { openBank, application, developer, consent, body, query, params } = call
  const given = {
    call,
    host,
    openBank,
    bank: openBank?.bank,
    application,
    developer,
    consent,
    customerId: call.credentials?.customerId,
    staffId: call.credentials?.staffId,
    body,
    query,
    params,
  }
  return given as unknown as Given<never>
}

function answerOf(call: Call, outcome: Outcome<never>): Answer {
  if (outcome.kind === 'answered') return outcome.answer
  if (outcome.kind === 'failed') return refusalOf(call, outcome.failure)
  const status = outcome.status ?? found(call.operation, 'operation').successStatus
  const { body } = outcome as { body: unknown }
  const json = body instanceof Written ? body.json : JSON.stringify(body)
  return jsonAnswer(status, json, outcome.headers)
}

function refusalOf(call: Call, failure: Failure | PlatformFailure): Answer {
  return isPlatformFailure(failure)
    ? problemOfPlatformFailure(call, failure)
    : problemOfFailure(call, failure)
}

/** What follows a commit changes nothing of its answer: a fault of it is logged. */
async function follow(call: Call, { log }: Host, outcome: Outcome<never>): Promise<void> {
  const after = outcome.kind === 'done' ? outcome.after : undefined
  await after?.().catch((cause: unknown) => log.fault(call.requestId, cause))
}
