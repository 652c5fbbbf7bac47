import { type ErrorCode, errors, type Schema } from '@wekeza/contract'

type Problem = Schema<'Problem'>

/** What one refusal adds to the catalogue's entry. */
export interface Facts
  extends Pick<
    Partial<Problem>,
    'errors' | 'permission' | 'consent_id' | 'account_id' | 'payment_id' | 'status'
  > {
  /** what was received, as a sentence; the next action is put behind it */
  readonly fact?: string
}

/** The text of a refusal (RFC 9457): the catalogue's entry, the fact, and at the end what to do next. */
export function problemBody(code: ErrorCode, requestId: string, facts: Facts = {}): string {
  const { status, title, cause, next, retryable } = errors[code]
  const { fact, ...members } = facts
  const address = `/errors/${code}`
  const body: Problem = {
    type: address,
    title,
    status,
    detail: `${fact ?? cause} ${next}`,
    code,
    request_id: requestId,
    docs_url: address,
    retryable,
    ...members,
  }
  return JSON.stringify(body)
}
