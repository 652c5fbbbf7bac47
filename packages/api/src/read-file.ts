import type { Answer } from './answer.ts'
import type { Call } from './call.ts'
import { countBytes, tooLarge } from './count-bytes.ts'
import { isOfType } from './is-of-type.ts'
import { problem } from './problems/problem.ts'

/**
 * Reads a file up to a limit: its bytes as they came, since a hash is taken of them, and their text, which must be
 * UTF-8. @returns why it cannot be taken, or nothing
 */
export async function readFile(call: Call, bytesMax: number): Promise<Answer | undefined> {
  const parts: Uint8Array[] = []
  const counted = await countBytes(call, bytesMax, (part) => parts.push(part)).catch(() => null)
  if (counted === null) return malformed(call, 'The body broke off.')
  if (counted !== 'fits') return tooLarge(call, bytesMax, counted)
  call.bodyBytes = joined(parts)
  try {
    call.bodyText = new TextDecoder('utf-8', { fatal: true }).decode(call.bodyBytes)
    return undefined
  } catch {
    return malformed(call, 'The body is not UTF-8.')
  }
}

function malformed(call: Call, fact: string): Answer {
  return problem(call, isOfType(call, 'text/csv') ? 'malformed_csv' : 'malformed_json', { fact })
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let place = 0
  for (const part of parts) {
    whole.set(part, place)
    place += part.byteLength
  }
  return whole
}
