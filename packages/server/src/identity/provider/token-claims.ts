import type { AccessToken, ClientCredentials } from 'oidc-provider'
import type { IdentityPorts } from '../ports.ts'
import { consentIdOf } from './grant-id.ts'

/** What an access token says beside RFC 9068: the bank that it opens, and a customer's consent. */
export function tokenClaims(applications: IdentityPorts['applications']) {
  return async (_ctx: unknown, token: AccessToken | ClientCredentials) => {
    const application = await applications.get(token.clientId ?? '')
    if (!application) throw new Error(`${token.clientId}: a token for no application`)
    const bank = application.bankKey
    return token.kind === 'AccessToken'
      ? { bank, consent_id: consentIdOf(token.grantId) }
      : { bank }
  }
}
