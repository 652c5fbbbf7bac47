import type { ErrorCode, Violation } from '@wekeza/contract'
import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import { problem } from './problem.ts'

const VIOLATIONS_TOLD_MAX = 20

const codeOfKeyword: Record<string, ErrorCode> = {
  required: 'field_missing',
  additionalProperties: 'field_unknown',
  unevaluatedProperties: 'field_unknown',
  type: 'field_type_invalid',
}

/** Words what the validator found in a body; the first violation gives the problem its code. */
export function problemOfBody(call: Call, violations: readonly Violation[]): Answer {
  const told = toldOf(violations).map(wordViolation)
  const [first] = told
  if (!first) throw new Error('a body was refused without a violation')
  const where = first.pointer === '' ? 'the body' : first.pointer
  return problem(call, first.code as ErrorCode, {
    fact: `At ${where}: ${first.detail}`,
    errors: told,
  })
}

/** Words one thing that the validator found. */
export function wordViolation(violation: Violation) {
  return {
    pointer: pointerOf(violation),
    code: codeOfKeyword[violation.keyword] ?? 'field_value_invalid',
    detail: sentenceOf(violation),
  }
}

/** Words what the validator found in a query. */
export function problemOfQuery(call: Call, violations: readonly Violation[]): Answer {
  const told = toldOf(violations).map((violation) => ({
    pointer: `/query${pointerOf(violation)}`,
    code: 'parameter_invalid',
    detail: sentenceOf(violation),
  }))
  return problem(call, 'parameter_invalid', {
    fact: `At ${told[0]?.pointer}: ${told[0]?.detail}`,
    errors: told,
  })
}

/** A failed branch of a choice is told by what is wrong inside it, not by the choice itself. */
function toldOf(violations: readonly Violation[]): Violation[] {
  const told = violations.filter(({ keyword }) => keyword !== 'if')
  return told.slice(0, VIOLATIONS_TOLD_MAX)
}

function pointerOf({ instancePath, params }: Violation): string {
  const name = params.missingProperty ?? params.additionalProperty
  const escaped = String(name ?? '')
    .replaceAll('~', '~0')
    .replaceAll('/', '~1')
  return name === undefined ? instancePath : `${instancePath}/${escaped}`
}

function sentenceOf({ keyword, message, params }: Violation): string {
  if (keyword === 'required') return 'is missing.'
  if (keyword === 'additionalProperties') return 'is not a field of the contract.'
  if (keyword === 'enum') return `must be one of ${(params.allowedValues as unknown[]).join(', ')}.`
  if (keyword === 'const') return `must be ${JSON.stringify(params.allowedValue)}.`
  return `${message ?? 'is not valid'}.`
}
