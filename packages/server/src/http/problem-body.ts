import { type ErrorCode, errors, type Schema } from '@wekeza/contract'

/** A refusal (RFC 9457) of what never reaches the api's pipeline. */
export function problemBody(code: ErrorCode, requestId: string): string {
  const { status, title, cause, next, retryable } = errors[code]
  const address = `/errors/${code}`
  const body: Schema<'Problem'> = {
    type: address,
    title,
    status,
    detail: `${cause} ${next}`,
    code,
    request_id: requestId,
    docs_url: address,
    retryable,
  }
  return JSON.stringify(body)
}
