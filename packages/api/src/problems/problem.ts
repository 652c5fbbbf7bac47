import { type ErrorCode, errors } from '@wekeza/contract'
import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import { RETRY_AFTER_SECONDS } from '../limits.ts'
import { type Facts, problemBody } from './problem-body.ts'

/** What one refusal adds to the catalogue's entry, and to the headers. */
export interface Particulars extends Facts {
  readonly headers?: Record<string, string>
}

/** Refuses a call, as the catalogue has it. */
export function problem(call: Call, code: ErrorCode, particulars: Particulars = {}): Answer {
  const { headers, ...facts } = particulars
  const { status = errors[code].status } = facts
  return {
    status,
    body: problemBody(code, call.requestId, facts),
    contentType: 'application/problem+json',
    code,
    headers: { ...waitOf(status), ...headers },
  }
}

function waitOf(status: number): Record<string, string> {
  return status === 429 || status === 503 ? { 'retry-after': String(RETRY_AFTER_SECONDS) } : {}
}
