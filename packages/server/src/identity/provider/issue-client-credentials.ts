import { applicationScopes } from '@wekeza/contract'
import type Provider from 'oidc-provider'
import type { TokenEndpointGrantContext } from 'oidc-provider'
import { errors } from 'oidc-provider'
import { beyond } from '../beyond.ts'
import { resourceServer } from './resource-server.ts'

/**
 * The client credentials grant (RFC 6749, section 4.4): an application acts for itself, with its own scopes and never
 * with a customer's. Without `scope` it gets all that it has.
 */
export function issueClientCredentials(provider: Provider) {
  return async (ctx: TokenEndpointGrantContext): Promise<void> => {
    const { client, params } = ctx.oidc
    checkResource(provider, params.resource)
    const own = (client.scope ?? '').split(' ').filter((scope) => applicationScopes.includes(scope))
    const asked = params.scope === undefined ? own : [...new Set(params.scope.split(' '))]
    const list = beyond(asked, own).join(' ')
    if (list !== '') {
      throw new errors.InvalidScope(`The application itself does not have ${list}.`, list)
    }
    const token = new provider.ClientCredentials({ client, scope: asked.join(' ') })
    token.resourceServer = resourceServer(provider, own)
    ctx.oidc.entity('ClientCredentials', token)
    ctx.body = {
      access_token: await token.save(),
      expires_in: token.expiration,
      scope: token.scope,
      token_type: token.tokenType,
    }
  }
}

/** There is one resource, the api; naming it is allowed (RFC 8707). */
function checkResource(provider: Provider, resource: unknown): void {
  if (resource !== undefined && resource !== provider.issuer) throw new errors.InvalidTarget()
}
