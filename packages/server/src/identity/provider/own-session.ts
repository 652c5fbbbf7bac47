import type { Application } from '@wekeza/platform'
import type Provider from 'oidc-provider'
import type { Grant, KoaContextWithOIDC } from 'oidc-provider'
import { SESSION_SECONDS } from '../limits.ts'
import { newGrantId } from './grant-id.ts'

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
 * no consent, and lives no longer than the sign-in.
 */
export async function grantOwnSession(ctx: KoaContextWithOIDC): Promise<Grant | undefined> {
  const { provider, client, session, result } = ctx.oidc
  const accountId = session?.accountId
  if (!result?.login || !client || accountId === undefined) return undefined
  const grant = new (provider as Provider).Grant({
    accountId,
    clientId: client.clientId,
    expiresIn: SESSION_SECONDS,
  } as ConstructorParameters<Provider['Grant']>[0])
  grant.jti = newGrantId('')
  grant.addOIDCScope([SESSION_SCOPE])
  grant.addResourceScope(provider.issuer, [SESSION_SCOPE])
  await grant.save()
  return grant
}
