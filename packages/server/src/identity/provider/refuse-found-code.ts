import { errors, type TokenEndpointGrantContext } from 'oidc-provider'
import type { Grant } from './limit-own-scopes.ts'

/** Leads what stands in for a device's code once its person has typed the other one. */
export const FOUND = 'found:'

/** What stands in for a code is the digest that the database has. Whoever read it there must get nothing for it. */
export function refuseFoundCode<Params extends object>(issue: Grant<Params>): Grant<Params> {
  return (ctx: TokenEndpointGrantContext<Params>) => {
    const code = Reflect.get(ctx.oidc.params, 'device_code')
    if (String(code).startsWith(FOUND)) throw new errors.InvalidGrant('device code not found')
    return issue(ctx)
  }
}
