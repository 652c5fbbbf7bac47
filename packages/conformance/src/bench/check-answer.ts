import { type OperationId, operations } from '@wekeza/contract'
import { responseValidators } from '@wekeza/contract/validate-response'
import { CaseFailure } from './case-failure.ts'
import { checkProblem } from './check-problem.ts'
import { checkRateHeaders } from './check-rate-headers.ts'
import type { Exchange } from './exchange.ts'
import { equal, holds, show } from './expect.ts'

export const STREAM_TYPE = 'text/event-stream'

/**
 * Holds an answer against the contract: its status, its content type, its schema, what every answer carries, and,
 * where it is a refusal, all that a refusal must say.
 * @throws CaseFailure
 */
export function checkAnswer(id: OperationId, exchange: Exchange): void {
  holds(
    (exchange.headers.get('x-request-id') ?? '') !== '',
    `the header x-request-id of ${id}`,
    'a request id',
    exchange.headers.get('x-request-id'),
  )
  const streams = operations[id].streams && exchange.status === operations[id].successStatus
  if (!streams) checkSchema(id, exchange)
  checkRateHeaders(exchange)
  const refusal = isRefusal(id, exchange)
  const type = (exchange.headers.get('content-type') ?? '').split(';', 1)[0]
  const sound = streams ? STREAM_TYPE : 'application/json'
  const wanted = refusal ? 'application/problem+json' : sound
  equal(type, wanted, `the content type of ${id} with status ${exchange.status}`)
  if (refusal) checkProblem(id, exchange)
}

/** A platform that is not ready says so by 503, and in the words of Readiness. */
function isRefusal(id: OperationId, { status, body }: Exchange): boolean {
  return status >= 400 && !(id === 'getReadiness' && body !== undefined && !hasCode(body))
}

function hasCode(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'code' in body
}

function checkSchema(id: OperationId, { status, body, text }: Exchange): void {
  const validate = responseValidators[id][status]
  if (!validate) {
    const expected = `one of ${Object.keys(responseValidators[id]).join(', ')}`
    throw new CaseFailure(`the status of ${id}`, { expected, received: `${status} ${show(text)}` })
  }
  if (validate(body)) return
  const [first] = validate.errors ?? []
  throw new CaseFailure(`the body of ${id} with status ${status}`, {
    expected: `the contract's schema, where ${first?.instancePath || 'the body'} ${first?.message}`,
    received: show(text),
  })
}
