import type { Answer } from './answer.ts'
import { type BrokenReply, brokenResponse } from './break-off.ts'
import { type Call, found, header } from './call.ts'
import { deprecationHeaders } from './deprecation-headers.ts'

/** A comment, as server-sent events have them. */
const CUT_STREAM = ': a fault rule cuts this stream off\n\n'

/** Writes the answer as a Response, with what every answer carries. */
export function render(call: Call): Response {
  const answer = found(call.answer, 'answer')
  if (answer.broken) return renderBroken(call, answer)
  return new Response(answer.stream ?? answer.body, {
    status: answer.status,
    headers: headersOf(call, answer),
  })
}

/** Says how long the whole would be, and gives half of it or nothing. A stream has no length: it begins, and breaks off. */
function renderBroken(call: Call, answer: Answer): Response {
  void answer.stream?.cancel()
  const bytes = new TextEncoder().encode(answer.stream ? CUT_STREAM : answer.body)
  const length = answer.stream ? bytes.length : Math.floor(bytes.length / 2)
  const promised: Record<string, string> = answer.stream
    ? {}
    : { 'content-length': String(bytes.length) }
  const reply: BrokenReply = {
    status: answer.status,
    headers: { ...headersOf(call, answer), ...promised },
    half: answer.broken === 'dropped' ? null : bytes.slice(0, length),
  }
  return call.connection.breakOff?.(reply) ?? brokenResponse(reply)
}

function headersOf(call: Call, answer: Answer): Record<string, string> {
  return {
    'content-type': answer.contentType,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-request-id': call.requestId,
    'x-fapi-interaction-id': call.interactionId ?? call.requestId,
    ...rateHeaders(call),
    ...deprecationHeaders(call.operation),
    ...traceHeader(call),
    ...(call.nextNonce !== null && { 'dpop-nonce': call.nextNonce }),
    ...answer.headers,
  }
}

/** RateLimit fields (draft-ietf-httpapi-ratelimit-headers). */
function rateHeaders({ left }: Call): Record<string, string> {
  if (left.length === 0) return {}
  let [policies, rates, comma] = ['', '', '']
  for (const { policy, remaining, resetSeconds } of left) {
    policies += `${comma}"${policy.name}";q=${policy.units};w=${policy.windowSeconds}`
    rates += `${comma}"${policy.name}";r=${remaining};t=${resetSeconds}`
    comma = ', '
  }
  return { 'ratelimit-policy': policies, ratelimit: rates }
}

function traceHeader(call: Call): Record<string, string> {
  const traceparent = header(call, 'traceparent')
  return traceparent !== null && /^[\da-f-]{55}$/.test(traceparent) ? { traceparent } : {}
}
