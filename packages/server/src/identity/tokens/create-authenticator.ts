import type { Authenticator, Credentials, TokenFault } from '@wekeza/api'
import type { Clock } from '@wekeza/bank'
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose'
import { VERIFIED_TOKENS_MAX } from '../limits.ts'

interface Verified {
  readonly credentials: Credentials
  readonly expiresAtMs: number
}

interface Verifying {
  readonly issuer: string
  /** public keys only */
  readonly jwks: JSONWebKeySet
  readonly wall: Clock
  /** how many verified tokens are remembered; default 10,000 */
  readonly rememberedMax?: number
}

/**
 * Verifies access tokens by themselves (RFC 9068, section 4). A token that was verified is remembered until it expires,
 * so its signature is paid for once, and whoever presents it again is answered in the same turn.
 */
export function createAuthenticator(verifying: Verifying): Authenticator {
  const { wall, rememberedMax = VERIFIED_TOKENS_MAX } = verifying
  const remembered = new Map<string, Verified>()
  const verify = verifier(verifying)
  const remember = (token: string, result: Verified | TokenFault) => {
    if (typeof result === 'string') return result
    // The oldest makes room: tokens live for minutes, so it is the next to expire.
    const [oldest] = remembered.keys()
    if (remembered.size >= rememberedMax && oldest !== undefined) remembered.delete(oldest)
    remembered.set(token, result)
    return result.credentials
  }
  return {
    authenticate(token) {
      const known = remembered.get(token)
      if (!known) return verify(token).then((result) => remember(token, result))
      if (known.expiresAtMs > wall.nowMs()) return known.credentials
      remembered.delete(token)
      return 'token_expired'
    },
  }
}

function verifier({ issuer, jwks, wall }: Verifying) {
  const keys = createLocalJWKSet(jwks)
  return async (token: string): Promise<Verified | TokenFault> => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['ES256'],
        typ: 'at+jwt',
        issuer,
        audience: issuer,
        requiredClaims: ['exp', 'sub', 'client_id', 'bank'],
        currentDate: new Date(wall.nowMs()),
      })
      return verifiedOf(payload) ?? 'token_invalid'
    } catch (cause) {
      return cause instanceof errors.JWTExpired ? 'token_expired' : 'token_invalid'
    }
  }
}

/** A consent makes it a customer's token; without one it is the application's own. */
function verifiedOf(payload: JWTPayload): Verified | undefined {
  const {
    sub,
    client_id: applicationId,
    bank,
    consent_id: consentId = null,
    scope = '',
    exp,
  } = payload
  const texts = [sub, applicationId, bank, scope, ...(consentId === null ? [] : [consentId])]
  if (exp === undefined || !texts.every((text) => typeof text === 'string')) return undefined
  const credentials: Credentials = {
    bankKey: String(bank),
    applicationId: String(applicationId),
    customerId: consentId === null ? null : String(sub),
    consentId: consentId === null ? null : String(consentId),
    scopes: new Set(String(scope).split(' ').filter(Boolean)),
  }
  return { credentials, expiresAtMs: exp * 1000 }
}
