import { found } from '../call.ts'
import { problem } from '../problems/problem.ts'
import type { Step } from '../step.ts'

/** The token carries every scope that the contract asks for. */
export const checkScope: Step = (call) => {
  const { scopes } = found(call.credentials, 'credentials')
  const missing = found(call.operation, 'operation').scopes.filter((scope) => !scopes.has(scope))
  if (missing.length === 0) return undefined
  const scope = missing.join(' ')
  return problem(call, 'scope_missing', {
    fact: `The token lacks ${scope}.`,
    headers: { 'www-authenticate': `Bearer error="insufficient_scope", scope="${scope}"` },
  })
}
