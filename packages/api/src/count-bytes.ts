import type { Answer } from './answer.ts'
import type { Call } from './call.ts'
import { DISCARDED_BYTES_MAX } from './limits.ts'
import { problem } from './problems/problem.ts'

/** broken: so much came that the rest was left unread. */
export type Counted = 'fits' | 'too large' | 'broken'

/**
 * Reads a body and hands on no more of it than the limit. What is over is read on and thrown away, up to a second
 * limit: most clients read no answer before they have sent everything, and would see a broken connection in place of
 * the 413.
 */
export async function countBytes(
  { request }: Call,
  bytesMax: number,
  take: (part: Uint8Array) => void,
): Promise<Counted> {
  if (!request.body) return 'fits'
  let bytes = 0
  const reader = request.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    bytes += value.byteLength
    if (bytes <= bytesMax) take(value)
    if (bytes <= bytesMax + DISCARDED_BYTES_MAX) continue
    await reader.cancel()
    return 'broken'
  }
  return bytes > bytesMax ? 'too large' : 'fits'
}

/** The rest of a broken body stays unread, so its connection cannot carry another request (RFC 9112, section 9.3). */
export function tooLarge(call: Call, bytesMax: number, counted: Counted): Answer {
  const fact = `The limit is ${bytesMax} bytes.`
  const rest = counted === 'broken' ? { headers: { connection: 'close' } } : {}
  return problem(call, 'body_too_large', { fact, ...rest })
}
