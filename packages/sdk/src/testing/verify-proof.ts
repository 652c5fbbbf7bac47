import { createHash } from 'node:crypto'
import { calculateJwkThumbprint, EmbeddedJWK, jwtVerify } from 'jose'

/** Holds DPoP proofs to RFC 9449, section 4.3. */
export class ProofVerifier {
  readonly nonce: string | undefined
  readonly #used = new Set<string>()

  constructor(nonce: string | undefined) {
    this.nonce = nonce
  }

  /** @returns the key's thumbprint; null where there is no proof */
  async verify({ method, url, headers }: Request, accessToken?: string): Promise<string | null> {
    const proof = headers.get('dpop')
    if (proof === null) return null
    const { payload, protectedHeader } = await jwtVerify(proof, EmbeddedJWK, {
      typ: 'dpop+jwt',
      algorithms: ['ES256'],
      maxTokenAge: 60,
      requiredClaims: ['jti', 'htm', 'htu', 'iat'],
    })
    const { origin, pathname } = new URL(url)
    const ath = accessToken && createHash('sha256').update(accessToken).digest('base64url')
    const { jti = '', htm, htu } = payload
    const fits = htm === method && htu === origin + pathname && payload.ath === ath
    if (!fits || this.#used.has(jti)) throw new Error('invalid_dpop_proof')
    this.#used.add(jti)
    if (payload.nonce !== this.nonce) throw new Error('use_dpop_nonce')
    if (!protectedHeader.jwk || 'd' in protectedHeader.jwk) throw new Error('invalid_dpop_proof')
    return calculateJwkThumbprint(protectedHeader.jwk)
  }
}
