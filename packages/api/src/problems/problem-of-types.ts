import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import { problem } from './problem.ts'

/** Refuses a filter that names no type of events and no family. */
export function problemOfTypes(call: Call, unknown: string): Answer {
  return problem(call, 'event_type_unknown', { fact: `The contract has no events ${unknown}.` })
}
