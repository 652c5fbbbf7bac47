import { operations } from '@wekeza/contract'
import { problem } from '../problems/problem.ts'
import type { Step } from '../step.ts'

/** Refuses what the contract does not have; a known path with an unknown method is told its methods (RFC 9110, 15.5.6). */
export const findOperation: Step = (call) => {
  if (call.operation) return undefined
  const { pathname } = new URL(call.request.url)
  const fitting = Object.values(operations).filter(({ path }) => patternOf(path).test(pathname))
  // What is written out comes before what takes an id in its place: a brace stands behind all letters.
  const [address] = fitting.map(({ path }) => path).sort()
  if (address === undefined) return problem(call, 'route_not_found')
  const methods = fitting.filter(({ path }) => path === address).map(({ method }) => method)
  const allow = methods.join(', ')
  const fact = `${call.request.method} was sent; this address takes ${allow}.`
  return problem(call, 'method_not_allowed', { fact, headers: { allow } })
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`)
}
