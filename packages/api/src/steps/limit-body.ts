import type { Answer } from '../answer.ts'
import { type Call, header } from '../call.ts'
import { BODY_BYTES_MAX, DISCARDED_BYTES_MAX } from '../limits.ts'
import { problem } from '../problems/problem.ts'
import type { Step } from '../step.ts'

/** Reads the body, and keeps no more of it than the limit, whatever Content-Length claims. */
export const limitBody: Step = (call) => {
  if (!call.operation?.takesBody) return undefined
  const announced = Number(header(call, 'content-length') ?? Number.NaN)
  const read = announced <= BODY_BYTES_MAX ? readAnnounced(call) : readCounting(call)
  // The sender went away, or broke off: no fault of ours, and nothing that an operator could mend.
  return read.catch(() => problem(call, 'malformed_json', { fact: 'The body broke off.' }))
}

/** Length announced: the HTTP layer reads no more than that. */
async function readAnnounced(call: Call): Promise<undefined> {
  call.bodyText = await call.request.text()
}

/**
 * What is over the limit is read on and thrown away, up to a second limit: most clients read no answer before they
 * have sent everything, and would see a broken connection in place of the 413.
 */
async function readCounting(call: Call): Promise<Answer | undefined> {
  if (!call.request.body) return undefined
  const decoder = new TextDecoder()
  let bytes = 0
  const reader = call.request.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    bytes += value.byteLength
    if (bytes <= BODY_BYTES_MAX) call.bodyText += decoder.decode(value, { stream: true })
    if (bytes <= DISCARDED_BYTES_MAX) continue
    await reader.cancel()
    // The rest stays unread, so the connection cannot carry another request (RFC 9112, section 9.3).
    return tooLarge(call, { connection: 'close' })
  }
  call.bodyText += decoder.decode()
  return bytes > BODY_BYTES_MAX ? tooLarge(call) : undefined
}

function tooLarge(call: Call, headers: Record<string, string> = {}): Answer {
  return problem(call, 'body_too_large', { fact: `The limit is ${BODY_BYTES_MAX} bytes.`, headers })
}
