import { errors, type FindAccount } from 'oidc-provider'
import type { IdentityPorts } from '../ports.ts'
import { consentIdOf } from './grant-id.ts'
import { readLiveConsent } from './live-consent.ts'

type Ports = Pick<IdentityPorts, 'applications' | 'banks'>

/**
 * Finds the customer at the application's bank. When a code or a refresh token is exchanged for tokens, the consent
 * behind it is read too: one that was revoked or has expired gives none.
 */
export function findAccount({ applications, banks }: Ports): FindAccount {
  return async (ctx, customerId, source) => {
    const application = await applications.get(ctx.oidc.client?.clientId ?? '')
    if (application?.status !== 'active') return undefined
    const { bank } = await banks.open(application.bankKey)
    if (!(await bank.customers.get(customerId))) return undefined
    const consentId = consentIdOf(source?.grantId ?? '')
    // A customer's own session stands under no consent.
    if (consentId !== '') {
      const claimed = { consentId, customerId }
      const standing = await readLiveConsent(bank, application, claimed)
      if (!standing.ok) throw invalidGrant(`${standing.reason} Ask the customer for a new one.`)
    }
    return { accountId: customerId, claims: () => ({ sub: customerId }) }
  }
}

/** The provider's own error keeps its reason to itself; this one tells it. */
function invalidGrant(description: string): errors.OIDCProviderError {
  return new errors.CustomOIDCProviderError('invalid_grant', description)
}
