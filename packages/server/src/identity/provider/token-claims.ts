import type { Application } from '@wekeza/platform'
import type { AccessToken, ClientCredentials } from 'oidc-provider'
import type { IdentityPorts } from '../ports.ts'
import { consentIdOf } from './grant-id.ts'
import { profileRules } from './profile-rules.ts'

/** What an access token says beside RFC 9068: the bank that it opens, and a customer's consent. */
export function tokenClaims(applications: IdentityPorts['applications']) {
  return async (_ctx: unknown, token: AccessToken | ClientCredentials) => {
    const application = await applications.get(token.clientId ?? '')
    if (!application) throw new Error(`${token.clientId}: a token for no application`)
    requireBinding(application, token)
    const bank = application.bankKey
    const consentId = token.kind === 'AccessToken' ? consentIdOf(token.grantId) : ''
    return consentId === '' ? { bank } : { bank, consent_id: consentId }
  }
}

/** The last look before a token is written: whatever went before, a profile that binds its tokens gets none unbound. */
function requireBinding(
  { id, profile }: Application,
  token: Pick<AccessToken, 'jkt' | 'x5t#S256'>,
): void {
  if (!profileRules[profile].boundTokens || token.jkt || token['x5t#S256']) return
  throw new Error(`${id}: a token that is bound to nothing, for the profile ${profile}`)
}
