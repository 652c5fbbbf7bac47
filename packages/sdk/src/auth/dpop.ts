import { base64url } from '../random/base64url.ts'
import { uuid } from '../random/uuid.ts'
import type { Reply } from '../transport/draft.ts'
import type { ProofAsk, ProofKey } from './proof-key.ts'

export interface DpopOptions {
  /** of ECDSA on P-256; kept by you where tokens outlive this process. Default: made here, and not extractable */
  readonly keyPair?: CryptoKeyPair
  /** milliseconds since 1970; for tests. Default Date.now */
  readonly nowMs?: () => number
}

const ALG = 'ES256'

/**
 * Binds tokens to a key, so that who steals one cannot use it (RFC 9449). Each request carries a proof of its own.
 * @example
 * const wekeza = new Wekeza({ clientId: 'app_books', clientSecret, dpop: dpop() })
 */
export function dpop(options: DpopOptions = {}): ProofKey {
  const { nowMs = Date.now } = options
  /** by origin: the bank's servers each give their own (RFC 9449, section 8.2) */
  const nonces = new Map<string, string>()
  let made: Promise<CryptoKeyPair> | undefined
  const keyPair = () => {
    made ??= options.keyPair ? Promise.resolve(options.keyPair) : newKeyPair()
    return made
  }
  return {
    async prove({ method, url, accessToken }: ProofAsk) {
      const { SignJWT } = await import('./jose.ts')
      const { privateKey, publicKey } = await keyPair()
      const { origin, pathname } = new URL(url)
      const nonce = nonces.get(origin)
      const claims = {
        jti: uuid(),
        htm: method,
        // Without query and fragment (RFC 9449, section 4.2).
        htu: origin + pathname,
        iat: Math.floor(nowMs() / 1_000),
        ...(accessToken !== undefined && { ath: await digestOf(accessToken) }),
        ...(nonce !== undefined && { nonce }),
      }
      const jwk = await publicJwk(publicKey)
      return new SignJWT(claims)
        .setProtectedHeader({ typ: 'dpop+jwt', alg: ALG, jwk })
        .sign(privateKey)
    },
    async thumbprint() {
      const { calculateJwkThumbprint } = await import('./jose.ts')
      return calculateJwkThumbprint(await publicJwk((await keyPair()).publicKey))
    },
    heed(url, reply) {
      const { origin } = new URL(url)
      const nonce = reply.headers.get('dpop-nonce')
      if (nonce === null) return false
      const isNew = nonces.get(origin) !== nonce
      nonces.set(origin, nonce)
      return isNew && wantsNonce(reply)
    },
  }
}

function newKeyPair(): Promise<CryptoKeyPair> {
  const curve = { name: 'ECDSA', namedCurve: 'P-256' }
  return crypto.subtle.generateKey(curve, false, ['sign', 'verify'])
}

/** The public members alone, whatever else the key is exported with. */
async function publicJwk(key: CryptoKey) {
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', key)
  return { kty, crv, x, y } as { kty: string; crv: string; x: string; y: string }
}

/** `ath`: what ties a proof to one token (RFC 9449, section 4.2). */
async function digestOf(accessToken: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(accessToken))
  return base64url(new Uint8Array(digest))
}

/** The authorization server says so in its body (RFC 9449, section 8), the bank in a header (section 9). */
function wantsNonce({ status, headers, text }: Reply): boolean {
  if (status !== 400 && status !== 401) return false
  const challenge = headers.get('www-authenticate') ?? ''
  return /"use_dpop_nonce"/.test(challenge) || /"error"\s*:\s*"use_dpop_nonce"/.test(text)
}
