import type { ServerResponse } from 'node:http'
import { problemBody } from '@wekeza/api'
import { type ErrorCode, errors } from '@wekeza/contract'

interface Refusal {
  readonly code: ErrorCode
  readonly requestId: string
  /** what was received, as a sentence */
  readonly fact?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Refuses what does not get as far as the api. */
export function answerProblem(
  response: ServerResponse,
  { code, requestId, fact, headers }: Refusal,
): void {
  const body = problemBody(code, requestId, fact === undefined ? {} : { fact })
  response.writeHead(errors[code].status, {
    'content-type': 'application/problem+json',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-request-id': requestId,
    ...headers,
  })
  response.end(body)
}
