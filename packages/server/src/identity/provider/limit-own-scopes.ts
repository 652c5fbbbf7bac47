import { applicationScopes } from '@wekeza/contract'
import type { TokenEndpointGrantContext } from 'oidc-provider'
import { errors } from 'oidc-provider'
import { beyond } from '../beyond.ts'

export type Grant<Params extends object> = (
  ctx: TokenEndpointGrantContext<Params>,
) => void | Promise<void>

/**
 * The client credentials grant (RFC 6749, section 4.4): an application acts for itself, with its own scopes and never
 * with a customer's. Without `scope` it gets all that it has. What binds the token is the provider's own part.
 */
export function limitOwnScopes<Params extends object>(issue: Grant<Params>): Grant<Params> {
  return (ctx) => {
    const { client } = ctx.oidc
    const params: { scope?: string | undefined } = ctx.oidc.params
    const own = (client.scope ?? '').split(' ').filter((scope) => applicationScopes.includes(scope))
    const asked = params.scope === undefined ? own : [...new Set(params.scope.split(' '))]
    const list = beyond(asked, own).join(' ')
    if (list !== '') {
      throw new errors.InvalidScope(`The application itself does not have ${list}.`, list)
    }
    params.scope = asked.join(' ')
    return issue(ctx)
  }
}
