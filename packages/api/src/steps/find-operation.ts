import { operations } from '@wekeza/contract'
import { problem } from '../problems/problem.ts'
import type { Step } from '../step.ts'

/** Refuses what the contract does not have; a known path with an unknown method is told its methods (RFC 9110, 15.5.6). */
export const findOperation: Step = (call) => {
  if (call.operation) return undefined
  const { pathname } = new URL(call.request.url)
  const methods = Object.values(operations)
    .filter(({ path }) => patternOf(path).test(pathname))
    .map(({ method }) => method)
  if (methods.length === 0) return problem(call, 'route_not_found')
  const allow = methods.join(', ')
  const fact = `${call.request.method} was sent; this address takes ${allow}.`
  return problem(call, 'method_not_allowed', { fact, headers: { allow } })
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`)
}
