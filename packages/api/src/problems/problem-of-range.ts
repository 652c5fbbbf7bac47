import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import type { ReadRange } from '../wire/from-usage-range.ts'
import { problem } from './problem.ts'
import { problemOfTime } from './problem-of-time.ts'

/** Refuses a time that usage cannot be answered for. */
export function problemOfRange(call: Call, read: Exclude<ReadRange, { kind: 'range' }>): Answer {
  return read.kind === 'unreadable'
    ? problemOfTime(call, read.name)
    : problem(call, 'usage_range_invalid', { fact: read.fact })
}
