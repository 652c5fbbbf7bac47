import type { TokenIssuer } from '@wekeza/api'
import type Provider from 'oidc-provider'
import { SESSION_GRANT_ID } from '../provider/grant-id.ts'
import { resourceServer } from '../provider/resource-server.ts'
import { bindToken } from './bind-token.ts'

type Session = Parameters<TokenIssuer['issueSession']>[0]

/** A token of a customer's own session: of no consent, not to be refreshed, and for `me` alone. */
export async function issueSession(provider: Provider, session: Session) {
  const { application, customerId, binding } = session
  const client = await provider.Client.find(application.id)
  if (!client) throw new Error(`${application.id}: an application without standing gets no token`)
  const token = new provider.AccessToken({
    client,
    accountId: customerId,
    grantId: SESSION_GRANT_ID,
    gty: 'authorization_code',
  })
  token.resourceServer = resourceServer(provider, ['me'])
  token.scope = 'me'
  const token_type = bindToken(token, binding)
  return {
    access_token: await token.save(),
    token_type,
    expires_in: token.expiration,
    scope: token.scope,
  }
}
