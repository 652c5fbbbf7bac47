import type { Problem } from '../generated/schemas.ts'
import type { CallRecord } from '../transport/call-record.ts'
import type { Reply } from '../transport/draft.ts'
import { readProblem } from '../transport/read-problem.ts'
import { retryAfterMs } from '../transport/retry-after.ts'
import {
  ApiError,
  type ApiErrorFacts,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  type SaidFacts,
  ServerError,
  UnprocessableError,
} from './api-error.ts'

const CLASS_OF_STATUS: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableError,
  429: RateLimitError,
}

/**
 * The error that a refusal is: its class by the status, its facts from the problem document if there is one.
 * @param said the facts of a body that is no problem document, but says why in another way
 */
export function errorOfReply(
  reply: Reply,
  record: CallRecord,
  { baseUrl }: { baseUrl: string },
  said?: SaidFacts,
): ApiError {
  const { status, headers } = reply
  const problem = readProblem(reply.text)
  const facts: ApiErrorFacts = {
    ...(problem ? factsOfProblem(problem, baseUrl) : (said ?? factsOfNothing(status))),
    status,
    requestId: headers.get('x-request-id') ?? problem?.request_id ?? null,
    interactionId: headers.get('x-fapi-interaction-id') ?? record.interactionId,
    idempotencyKey: record.idempotencyKey,
    replayed: headers.get('idempotency-replayed') === 'true',
    retryAfterMs: retryAfterMs(headers),
  }
  const Refusal = CLASS_OF_STATUS[status] ?? (status >= 500 ? ServerError : ApiError)
  return new Refusal(record.name, facts)
}

function factsOfProblem(problem: Problem, baseUrl: string): SaidFacts {
  const { code, title = code, detail, docs_url: docs, retryable, errors = [] } = problem
  const { permission, consent_id, account_id, payment_id } = problem
  return {
    code,
    title,
    detail,
    docsUrl: docs && URL.canParse(docs, baseUrl) ? new URL(docs, baseUrl).href : null,
    retryable: retryable === true,
    errors,
    ...(permission !== undefined && { permission }),
    ...(consent_id !== undefined && { consentId: consent_id }),
    ...(account_id !== undefined && { accountId: account_id }),
    ...(payment_id !== undefined && { paymentId: payment_id }),
  }
}

/** For what stands between here and the platform, and answers in its own way. */
function factsOfNothing(status: number): SaidFacts {
  const retryable = status === 429 || status >= 500
  const next = retryable ? 'Try again later.' : 'Check that baseUrl (WEKEZA_BASE_URL) is right.'
  return {
    code: `http_${status}`,
    title: `HTTP ${status}`,
    detail: `The answer does not say why; something before the platform may have given it. ${next}`,
    docsUrl: null,
    retryable,
    errors: [],
  }
}
