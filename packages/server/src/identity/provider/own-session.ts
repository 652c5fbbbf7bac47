import type { Application } from '@wekeza/platform'
import type Provider from 'oidc-provider'
import type { Client, Grant, KoaContextWithOIDC } from 'oidc-provider'
import { OWN_SESSION_SECONDS } from '../limits.ts'
import type { IdentityPorts } from '../ports.ts'
import { newGrantId, ownSessionsOf } from './grant-id.ts'

/** What a customer's own session in the bank's own application is asked for by. */
export const SESSION_SCOPE = 'me'

/** Whether an authorization request is for a customer's own session: for that scope and no other. */
export function asksOwnSession(parameters: { readonly scope?: unknown } | undefined): boolean {
  return parameters?.scope === SESSION_SCOPE
}

/** Only the bank's own application may ask for one. */
export function mayAskOwnSession({ profile }: Pick<Application, 'profile'>): boolean {
  return profile === 'first-party'
}

/**
 * Who has signed in needs nobody's consent to see what is theirs: the sign-in itself is the decision. The grant is of
 * no consent, and ends some hours after the sign-in, however often its tokens were renewed.
 */
export function grantOwnSession({ applications }: Pick<IdentityPorts, 'applications'>) {
  return async (ctx: KoaContextWithOIDC): Promise<Grant | undefined> => {
    const { provider, client, session, result } = ctx.oidc
    const accountId = session?.accountId
    const application = await applications.get(client?.clientId ?? '')
    if (!result?.login || !application || accountId === undefined) return undefined
    const grant = new (provider as Provider).Grant({
      accountId,
      clientId: application.id,
      expiresIn: OWN_SESSION_SECONDS,
    } as ConstructorParameters<Provider['Grant']>[0])
    grant.jti = newGrantId(ownSessionsOf(application.bankKey, accountId))
    grant.addOIDCScope([SESSION_SCOPE])
    grant.addResourceScope(provider.issuer, [SESSION_SCOPE])
    await grant.save()
    return grant
  }
}

/**
 * Whether what is redeemed brings a refresh token: where the customer allowed `offline_access`, and for a session of
 * their own, which the bank's application renews while they are at it. It is replaced at each use, and its reuse ends
 * the session (profile-rules.ts).
 */
export function mayRefresh(
  _ctx: KoaContextWithOIDC,
  client: Client,
  { scopes }: { readonly scopes: ReadonlySet<string> },
): boolean {
  const lasting = scopes.has('offline_access') || scopes.has(SESSION_SCOPE)
  return lasting && client.grantTypeAllowed('refresh_token')
}
