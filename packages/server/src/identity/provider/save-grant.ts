import type { Consent } from '@wekeza/bank'
import type Provider from 'oidc-provider'
import type { Grant } from 'oidc-provider'
import { newGrantId } from './grant-id.ts'

interface Granted {
  readonly consent: Consent
  readonly customerId: string
  readonly scopes: readonly string[]
  /** bank time, by which the consent expires */
  readonly bankNowMs: number
}

/**
 * Writes down that a consent's scopes were granted. The grant lives as long as the consent, and opens nothing that
 * the consent does not: each use reads the consent's live row.
 */
export async function saveGrant(provider: Provider, granted: Granted): Promise<Grant> {
  const { consent, customerId, scopes, bankNowMs } = granted
  const grant = new provider.Grant({
    accountId: customerId,
    clientId: consent.applicationId,
    expiresIn: secondsLeft(consent, bankNowMs),
  } as ConstructorParameters<typeof provider.Grant>[0])
  grant.jti = newGrantId(consent.id)
  grant.addOIDCScope([...scopes])
  grant.addResourceScope(provider.issuer, [...scopes])
  await grant.save()
  return grant
}

/** Whole seconds until a consent expires, at least one: what is over is refused elsewhere, with its reason. */
export function secondsLeft(consent: Consent, bankNowMs: number): number {
  return Math.max(1, Math.floor((consent.expiresAtMs - bankNowMs) / 1000))
}
