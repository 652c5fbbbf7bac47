import type { Answer } from '../answer.ts'
import { type Call, header } from '../call.ts'
import { BODY_BYTES_MAX } from '../limits.ts'
import { problem } from '../problems/problem.ts'
import { readFile } from '../read-file.ts'
import { readText } from '../read-text.ts'
import type { Step } from '../step.ts'

/** Reads the body, and keeps no more of it than the limit, whatever Content-Length claims. */
export const limitBody: Step = (call) => {
  if (!call.operation?.takesBody || call.operation.bodyBytesMax > BODY_BYTES_MAX) return undefined
  return refuseEncoded(call) ?? readText(call, BODY_BYTES_MAX)
}

/** The same for operations that take more: only of callers who are known, and have the scope. */
export const limitFile: Step = (call) => {
  const bytesMax = call.operation?.bodyBytesMax ?? 0
  if (bytesMax <= BODY_BYTES_MAX) return undefined
  return refuseEncoded(call) ?? readFile(call, bytesMax)
}

/** Nothing is unpacked here: a few bytes could be gigabytes (RFC 9110, section 15.5.16). */
function refuseEncoded(call: Call): Answer | undefined {
  const encoding = header(call, 'content-encoding')
  if (encoding === null || encoding.trim().toLowerCase() === 'identity') return undefined
  return problem(call, 'content_type_unsupported', {
    fact: 'Content-Encoding was sent, and bodies are taken as they are.',
    headers: { 'accept-encoding': 'identity', connection: 'close' },
  })
}
