import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { IdempotentAnswer } from '@wekeza/bank'
import { type Answer, jsonAnswer } from '../answer.ts'
import { type Call, found, header } from '../call.ts'
import { keptAnswers } from '../kept-answers.ts'
import { IDEMPOTENCY_KEY_CHARS_MAX } from '../limits.ts'
import { problem } from '../problems/problem.ts'
import type { Step } from '../step.ts'

const KEY = /^[\x21-\x7e]+$/

/**
 * Gives a retry its first answer, whatever happened to the consent since; and nobody but the first caller ever:
 * the key's scope is bank, application, operation and person.
 */
export const replayIdempotent: Step = async (call, host) => {
  const { id, idempotent } = found(call.operation, 'operation')
  if (!idempotent) return undefined
  const key = header(call, 'idempotency-key')
  if (key === null || key === '') return problem(call, 'idempotency_key_missing')
  if (key.length > IDEMPOTENCY_KEY_CHARS_MAX || !KEY.test(key)) {
    return problem(call, 'idempotency_key_invalid')
  }
  const { applicationId, customerId, staffId, developer } = found(call.credentials, 'credentials')
  const person = developer?.id ?? staffId ?? customerId ?? ''
  const scope = [applicationId, id, person, key].join(' ')
  call.bodyHash = bytesToHex(sha256(call.bodyBytes ?? utf8ToBytes(call.bodyText)))
  call.idempotency = { scope, bodyHash: call.bodyHash + placeOf(call) }
  const { answers, nowMs } = keptAnswers(call, host)
  const first = await answers.get(scope, nowMs)
  return first ? replayed(call, first) : undefined
}

/** Where ids in the path or a query say a part of what is asked, others are another request. */
function placeOf({ params, request: { url } }: Call): string {
  const ids = Object.values(params).map((id) => `/${id}`)
  const start = url.indexOf('?')
  return ids.join('') + (start < 0 ? '' : url.slice(start))
}

/** The first answer, byte for byte, or a refusal if the request is another one. */
export function replayed(call: Call, first: IdempotentAnswer): Answer {
  if (first.bodyHash !== call.idempotency?.bodyHash) return problem(call, 'idempotency_key_reused')
  const marked = { 'idempotency-replayed': 'true' }
  if (first.status < 400) return jsonAnswer(first.status, first.body, marked)
  const { code } = JSON.parse(first.body) as { code: string }
  const { status, body } = first
  return { status, body, contentType: 'application/problem+json', code, headers: marked }
}
