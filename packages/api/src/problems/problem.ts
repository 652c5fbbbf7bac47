import { type ErrorCode, errors, type Schema } from '@wekeza/contract'
import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import { RETRY_AFTER_SECONDS } from '../limits.ts'

type ProblemBody = Schema<'Problem'>

/** What one refusal adds to the catalogue's entry. */
export interface Particulars
  extends Pick<
    Partial<ProblemBody>,
    'errors' | 'permission' | 'consent_id' | 'account_id' | 'payment_id'
  > {
  /** what was received, as a sentence; the next action is put behind it */
  readonly fact?: string
  readonly headers?: Record<string, string>
}

/** A refusal (RFC 9457): the catalogue's entry, the fact, and at the end what to do next. */
export function problem(call: Call, code: ErrorCode, particulars: Particulars = {}): Answer {
  const { status, title, cause, next, retryable } = errors[code]
  const { fact, headers, ...members } = particulars
  const address = `/errors/${code}`
  const body: ProblemBody = {
    type: address,
    title,
    status,
    detail: `${fact ?? cause} ${next}`,
    code,
    request_id: call.requestId,
    docs_url: address,
    retryable,
    ...members,
  }
  return {
    status,
    body: JSON.stringify(body),
    contentType: 'application/problem+json',
    code,
    headers: { ...waitOf(status), ...headers },
  }
}

function waitOf(status: number): Record<string, string> {
  return status === 429 || status === 503 ? { 'retry-after': String(RETRY_AFTER_SECONDS) } : {}
}
