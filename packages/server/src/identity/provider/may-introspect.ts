import type {
  AccessToken,
  Client,
  ClientCredentials,
  KoaContextWithOIDC,
  RefreshToken,
} from 'oidc-provider'
import type { IdentityPorts } from '../ports.ts'
import { consentIdOf } from './grant-id.ts'
import { readLiveConsent } from './live-consent.ts'

/** An application learns of its own refresh tokens; one whose consent has ended is not active (RFC 7662, section 2.2). */
export function mayIntrospect({
  applications,
  banks,
}: Pick<IdentityPorts, 'applications' | 'banks'>) {
  return async (
    _ctx: KoaContextWithOIDC,
    client: Client,
    token: AccessToken | ClientCredentials | RefreshToken,
  ): Promise<boolean> => {
    if (token.clientId !== client.clientId || token.kind !== 'RefreshToken') return false
    const application = await applications.get(client.clientId)
    if (!application) return false
    const { bank } = await banks.open(application.bankKey)
    const claimed = { consentId: consentIdOf(token.grantId ?? ''), customerId: token.accountId }
    return (await readLiveConsent(bank, application, claimed)).ok
  }
}
