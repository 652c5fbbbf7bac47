import { calculateJwkThumbprint, type JSONWebKeySet, type JWK } from 'jose'

/**
 * Checks the keys that sign tokens, and names each by its thumbprint (RFC 7638) unless it has a name.
 * @throws if there is none, or one is not a private key for ES256
 */
export async function signingKeys(jwks: readonly JWK[]): Promise<JWK[]> {
  if (jwks.length === 0) throw new Error('There is no key to sign tokens with. Set one for ES256.')
  return Promise.all(jwks.map(signingKey))
}

async function signingKey(jwk: JWK): Promise<JWK> {
  if (jwk.kty !== 'EC' || jwk.crv !== 'P-256' || typeof jwk.d !== 'string') {
    throw new Error(
      'A key to sign tokens with is not for ES256. Set private JWKs of the curve P-256.',
    )
  }
  const kid = jwk.kid ?? (await calculateJwkThumbprint(jwk))
  return { ...jwk, kid, alg: 'ES256', use: 'sig' }
}

/** What may be shown of them. Picked, not stripped: a private part has no way to slip through. */
export function publicJwks(keys: readonly JWK[]): JSONWebKeySet {
  return {
    keys: keys.map(
      ({ kty, crv, x, y, kid, alg, use }) => ({ kty, crv, x, y, kid, alg, use }) as JWK,
    ),
  }
}
