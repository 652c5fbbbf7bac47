import type Provider from 'oidc-provider'
import { digest } from '../../secrets/digest.ts'
import type { ProviderStore } from '../provider-store.ts'

/**
 * Makes the provider's memory of assertions and proofs one conditional write: its own looks first and writes after, so
 * that two at the same moment, here or on another replica, would both pass.
 */
export function rememberOnce(provider: Provider, store: ProviderStore): void {
  const unique = (whose: string, jti: string, expiresAtSeconds: number) =>
    store.insertOnce({
      model: 'ReplayDetection',
      id: digest(JSON.stringify([whose, jti])),
      uid: null,
      userCode: null,
      grantId: null,
      payload: {},
      consumedAtMs: null,
      expiresAtMs: expiresAtSeconds * 1000,
    })
  Object.assign(provider.ReplayDetection, { unique })
}
