import type { Answer } from './answer.ts'
import { type Call, header } from './call.ts'
import { countBytes, tooLarge } from './count-bytes.ts'
import { problem } from './problems/problem.ts'

/** Reads a body as text, up to a limit. @returns why it cannot be taken, or nothing */
export async function readText(call: Call, bytesMax: number): Promise<Answer | undefined> {
  const announced = Number(header(call, 'content-length') ?? Number.NaN)
  try {
    // Length announced: the HTTP layer reads no more than that.
    if (announced <= bytesMax) call.bodyText = await call.request.text()
    else return await readCounting(call, bytesMax)
  } catch {
    // The sender went away, or broke off: no fault of ours, and nothing that an operator could mend.
    return problem(call, 'malformed_json', { fact: 'The body broke off.' })
  }
}

async function readCounting(call: Call, bytesMax: number): Promise<Answer | undefined> {
  const decoder = new TextDecoder()
  const counted = await countBytes(call, bytesMax, (part) => {
    call.bodyText += decoder.decode(part, { stream: true })
  })
  call.bodyText += decoder.decode()
  return counted === 'fits' ? undefined : tooLarge(call, bytesMax, counted)
}
