import type { Answer } from '../answer.ts'
import { type Call, header } from '../call.ts'
import { BODY_BYTES_MAX } from '../limits.ts'
import { problem } from '../problems/problem.ts'
import type { Step } from '../step.ts'

/** Reads the body, and stops reading where the limit is, whatever Content-Length claims. */
export const limitBody: Step = (call) => {
  if (!call.operation?.takesBody) return undefined
  const announced = Number(header(call, 'content-length') ?? Number.NaN)
  if (announced > BODY_BYTES_MAX) return tooLarge(call)
  return Number.isNaN(announced) ? readCounting(call) : readAnnounced(call)
}

/** Length announced: the HTTP layer reads no more than that. */
async function readAnnounced(call: Call): Promise<undefined> {
  call.bodyText = await call.request.text()
}

async function readCounting(call: Call): Promise<Answer | undefined> {
  if (!call.request.body) return undefined
  const decoder = new TextDecoder()
  let bytes = 0
  const reader = call.request.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    bytes += value.byteLength
    if (bytes > BODY_BYTES_MAX) {
      await reader.cancel()
      return tooLarge(call)
    }
    call.bodyText += decoder.decode(value, { stream: true })
  }
  call.bodyText += decoder.decode()
  return undefined
}

/** The rest of the body stays unread, so the connection cannot carry another request (RFC 9112, section 9.3). */
function tooLarge(call: Call): Answer {
  return problem(call, 'body_too_large', {
    fact: `The limit is ${BODY_BYTES_MAX} bytes.`,
    headers: { connection: 'close' },
  })
}
