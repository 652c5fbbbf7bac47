import type { TokenIssuer } from '@wekeza/api'
import type Provider from 'oidc-provider'
import { resourceServer } from '../provider/resource-server.ts'

type Own = Parameters<TokenIssuer['issueApplication']>[0]

/** A token of the application itself, by the provider's own model: what the client credentials grant gives. */
export async function issueApplication(provider: Provider, { application, scopes }: Own) {
  const client = await provider.Client.find(application.id)
  if (!client) throw new Error(`${application.id}: an application without standing gets no token`)
  const scope = scopes.join(' ')
  const token = new provider.ClientCredentials({ client, scope })
  token.resourceServer = resourceServer(provider, scopes)
  return {
    access_token: await token.save(),
    token_type: 'Bearer' as const,
    expires_in: token.expiration,
    scope,
  }
}
