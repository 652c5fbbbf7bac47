import { callsFrom } from '@wekeza/api'
import { errors } from 'oidc-provider'
import { callerOf } from '../../http/caller.ts'
import type { IdentityPorts } from '../ports.ts'
import type { Grant } from './limit-own-scopes.ts'

/** What the api holds calls to: a secret, a code or a refresh token that was stolen buys nothing elsewhere either. */
export function takeFromOwnAddresses<Params extends object>(
  { applications }: Pick<IdentityPorts, 'applications'>,
  issue: Grant<Params>,
): Grant<Params> {
  return async (ctx) => {
    const application = await applications.get(ctx.oidc.client.clientId)
    const { address: remoteAddress } = callerOf(ctx.req)
    if (application && callsFrom(application, { remoteAddress })) return issue(ctx)
    // RFC 6749, section 5.2: it is who it says, and may not from here.
    throw new errors.UnauthorizedClient(
      'This address is not on the ip_allow_list of the application.',
    )
  }
}
