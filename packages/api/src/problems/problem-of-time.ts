import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import { problem } from './problem.ts'

/** Refuses a parameter that is written as a time and is none. */
export function problemOfTime(call: Call, name: string): Answer {
  const code = 'parameter_invalid'
  const detail = 'must be a time of RFC 3339 with a full offset, such as Z or +03:00.'
  const pointer = `/query/${name}`
  const errors = [{ pointer, code, detail }]
  return problem(call, code, { fact: `At ${pointer}: ${detail}`, errors })
}
