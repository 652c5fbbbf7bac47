import { requestValidators } from '@wekeza/contract/validate-request'
import type { Answer } from '../answer.ts'
import { type Call, found } from '../call.ts'
import { isOfType } from '../is-of-type.ts'
import { problem } from '../problems/problem.ts'
import { problemOfBody, problemOfQuery } from '../problems/problem-of-violations.ts'
import { readJson } from '../read-json.ts'
import type { Step } from '../step.ts'

/** Holds query and body against the contract; the query is coerced to the contract's types, the body never. */
export const validateRequest: Step = (call) => {
  const { id, takesBody } = found(call.operation, 'operation')
  const { query, body } = requestValidators[id]
  call.query = queryOf(call.request.url)
  if (!query(call.query)) return problemOfQuery(call, query.errors ?? [])
  // Only operations that take another type know how to read it: the rows of a CSV are held against the contract there.
  if (!takesBody || !body || isOfType(call, 'text/csv')) return undefined
  const unread = parseBody(call)
  if (unread) return unread
  return body(call.body) ? undefined : problemOfBody(call, body.errors ?? [])
}

function parseBody(call: Call): Answer | undefined {
  if (!isOfType(call, 'application/json')) {
    const types = call.operation?.bodyTypes.join(' or ')
    return problem(call, 'content_type_unsupported', { fact: `The body is not ${types}.` })
  }
  try {
    call.body = readJson(call.bodyText)
    return undefined
  } catch {
    return problem(call, 'malformed_json')
  }
}

function queryOf(url: string): Record<string, unknown> {
  const start = url.indexOf('?')
  return start < 0 ? {} : Object.fromEntries(new URLSearchParams(url.slice(start + 1)))
}
