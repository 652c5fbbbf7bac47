import { importJWK, type JWK, jwtVerify } from 'jose'

export const ISSUER = 'http://127.0.0.1:8080'

/** Holds a client's assertion to RFC 7523, section 3, and FAPI 2.0, section 5.3.2.1. */
export async function verifyAssertion(
  assertion: string,
  clientId: string,
  jwk: JWK,
  used: Set<string>,
): Promise<boolean> {
  const key = await importJWK(jwk, jwk.alg)
  const verified = await jwtVerify(assertion, key, {
    algorithms: ['PS256', 'ES256', 'EdDSA'],
    issuer: clientId,
    subject: clientId,
    requiredClaims: ['jti', 'exp', 'iat'],
  }).catch(() => null)
  if (verified === null) return false
  const { aud, jti = '', exp = 0, iat = 0 } = verified.payload
  const fresh = !used.has(jti)
  used.add(jti)
  return aud === ISSUER && fresh && exp - iat <= 300
}
