import { type Call, found, header } from './call.ts'

/** Writes the answer as a Response, with what every answer carries. */
export function render(call: Call): Response {
  const answer = found(call.answer, 'answer')
  return new Response(answer.body, {
    status: answer.status,
    headers: {
      'content-type': answer.contentType,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-request-id': call.requestId,
      'x-fapi-interaction-id': call.interactionId ?? call.requestId,
      ...rateHeaders(call),
      ...traceHeader(call),
      ...(call.nextNonce !== null && { 'dpop-nonce': call.nextNonce }),
      ...answer.headers,
    },
  })
}

/** RateLimit fields (draft-ietf-httpapi-ratelimit-headers). */
function rateHeaders({ allowance }: Call): Record<string, string> {
  if (!allowance) return {}
  const { limit, remaining, windowSeconds, resetSeconds } = allowance
  return {
    'ratelimit-policy': `"default";q=${limit};w=${windowSeconds}`,
    ratelimit: `"default";r=${remaining};t=${resetSeconds}`,
  }
}

function traceHeader(call: Call): Record<string, string> {
  const traceparent = header(call, 'traceparent')
  return traceparent !== null && /^[\da-f-]{55}$/.test(traceparent) ? { traceparent } : {}
}
