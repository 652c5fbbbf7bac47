import type { Authenticator, Credentials, TokenFault } from '@wekeza/api'
import { applicationScopes } from '@wekeza/contract'
import { type PlatformStore, usesApiKeys } from '@wekeza/platform'
import { matchApiKey, type SecretMatcher } from './match-secret.ts'

const PREFIX = 'wk_'

interface Parts {
  readonly authenticator: Authenticator
  readonly applications: Pick<PlatformStore['applications'], 'get'>
  readonly matcher: SecretMatcher
}

/**
 * Accepts API keys beside tokens: whoever presents one is the application itself, never a customer, with the scopes
 * that both the key and the application have. Its row is read at each call, so that revoking it bites on the next.
 */
export function authenticateApiKeys({
  authenticator,
  applications,
  matcher,
}: Parts): Authenticator {
  async function credentialsOf(key: string): Promise<Credentials | TokenFault> {
    const found = await matchApiKey(matcher, key)
    const application = found && (await applications.get(found.applicationId))
    if (!application || !usesApiKeys(application)) return 'token_invalid'
    const own = application.scopes.filter((scope) => applicationScopes.includes(scope))
    return {
      bankKey: application.bankKey,
      applicationId: application.id,
      customerId: null,
      consentId: null,
      scopes: new Set(own.filter((scope) => found.scopes?.includes(scope) ?? true)),
    }
  }
  return {
    authenticate: (token, ...more) =>
      token.startsWith(PREFIX) ? credentialsOf(token) : authenticator.authenticate(token, ...more),
    checkProof: (asked) => authenticator.checkProof(asked),
  }
}
