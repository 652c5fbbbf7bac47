import type { Binding, TokenIssuer } from '@wekeza/api'
import type { Application } from '@wekeza/platform'
import type Provider from 'oidc-provider'
import { SESSION_GRANT_ID } from '../provider/grant-id.ts'
import { resourceServer } from '../provider/resource-server.ts'
import { bindToken } from './bind-token.ts'

type Session = Parameters<TokenIssuer['issueSession']>[0]
type Staff = Parameters<TokenIssuer['issueStaff']>[0]

/** A token of a customer's own session: of no consent, not to be refreshed, and for `me` alone. */
export function issueSession(provider: Provider, { customerId, ...session }: Session) {
  return issueOwn(provider, { ...session, personId: customerId, scopes: ['me'] })
}

/** A token of a member of the staff: of no consent, not to be refreshed, and for the staff's scopes alone. */
export function issueStaff(provider: Provider, { staffId, ...session }: Staff) {
  return issueOwn(provider, { ...session, personId: staffId })
}

interface Own {
  readonly application: Application
  readonly personId: string
  readonly scopes: readonly string[]
  readonly binding?: Binding | undefined
}

async function issueOwn(provider: Provider, { application, personId, scopes, binding }: Own) {
  const client = await provider.Client.find(application.id)
  if (!client) throw new Error(`${application.id}: an application without standing gets no token`)
  const token = new provider.AccessToken({
    client,
    accountId: personId,
    grantId: SESSION_GRANT_ID,
    gty: 'authorization_code',
  })
  token.resourceServer = resourceServer(provider, scopes)
  token.scope = scopes.join(' ')
  const token_type = bindToken(token, binding)
  return {
    access_token: await token.save(),
    token_type,
    expires_in: token.expiration,
    scope: token.scope,
  }
}
