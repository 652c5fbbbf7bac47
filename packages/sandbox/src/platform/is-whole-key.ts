import type { PublicJwk } from '@wekeza/platform'
import { importJWK } from 'jose'

/** What a key is for that does not say so; what cannot be, by its type and curve, fails all the same. */
const ALGORITHMS: Readonly<Record<string, string>> = { EC: 'ES256', OKP: 'EdDSA', RSA: 'PS256' }

/** Whether a public key can be used: its members are there, and fit each other. */
export async function isWholeKey(key: PublicJwk): Promise<boolean> {
  try {
    await importJWK(key, key.alg ?? ALGORITHMS[key.kty])
    return true
  } catch {
    return false
  }
}
