import { ConfigurationError } from '../errors/local-errors.ts'
import { operations } from '../generated/operations.ts'
import type { WriteOptions } from '../options.ts'
import type { Operation } from './operation.ts'

/** What `wekeza.request` takes beside method and path. */
export interface RequestOptions extends WriteOptions {
  /** sent as JSON */
  body?: unknown
  /** whose token it carries. Default: as the contract has it; for a path that this version does not know, the customer's if there is one */
  caller?: 'public' | 'application' | 'customer' | 'developer'
}

const METHODS: readonly string[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** The operation that a plain method and path stand for. */
export function requestOperation(
  method: string,
  path: string,
  given: { caller: Operation['caller'] | undefined; actsForCustomer: boolean },
): Operation {
  // A path that does not begin with one slash could name another host, and the token would go there.
  if (!METHODS.includes(method) || !/^\/(?!\/)[^\s{}\\]*$/.test(path)) {
    throw new ConfigurationError(
      `${JSON.stringify(`${method} ${path}`)} is no request. Give ${METHODS.join(', ')} and a path like /v1/accounts.`,
    )
  }
  const known = Object.values<Operation>(operations).find((one) => matches(one, method, path))
  const caller =
    given.caller ?? known?.caller ?? (given.actsForCustomer ? 'customer' : 'application')
  return {
    name: `${method} ${known?.path ?? 'of an unknown path'}`,
    method: method as Operation['method'],
    path,
    caller,
    scopes: known?.caller === caller ? known.scopes : [],
    idempotent: known?.idempotent ?? method === 'POST',
    queryParameters: [],
  }
}

function matches(operation: Operation, method: string, path: string): boolean {
  const pattern = operation.path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')
  return operation.method === method && new RegExp(`^${pattern}(\\?|$)`).test(path)
}
