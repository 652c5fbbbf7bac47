import {
  type Authenticator,
  type Binding,
  type Credentials,
  claimsDeveloper,
  claimsStaff,
  isDeveloper,
  isSession,
  isStaff,
  PLATFORM_BANK,
  PLATFORM_CLIENT,
  type TokenFault,
} from '@wekeza/api'
import type { Clock } from '@wekeza/bank'
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose'
import { VERIFIED_TOKENS_MAX } from '../limits.ts'
import type { ProofChecker } from './check-proof.ts'

interface Verified {
  readonly credentials: Credentials
  readonly expiresAtMs: number
}

interface Verifying {
  readonly issuer: string
  /** public keys only */
  readonly jwks: JSONWebKeySet
  readonly wall: Clock
  readonly proofs: ProofChecker
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
    checkProof: verifying.proofs,
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

/** A consent makes it a customer's token, and so does a session of their own; what names the staff or the platform is theirs; all else is the application's. */
function verifiedOf(payload: JWTPayload): Verified | undefined {
  const claims = claimsOf(payload)
  if (!claims || !isWhole(claims)) return undefined
  const { subject, clientId, bankKey, consentId, scopes, generation } = claims
  const binding = bindingOf(payload.cnf)
  if (payload.cnf !== undefined && !binding) return undefined
  const ofCustomer = consentId !== null || scopes.has('me')
  const credentials: Credentials = {
    bankKey,
    applicationId: clientId,
    customerId: ofCustomer ? subject : null,
    consentId,
    scopes,
    ...(claimsStaff(scopes) && { staffId: subject }),
    ...(namesPlatform(claims) && {
      developer: { id: subject, generation: Number(generation) },
    }),
    ...(binding && { binding }),
  }
  return { credentials, expiresAtMs: claims.expiresAtMs }
}

interface Claims {
  readonly subject: string
  readonly clientId: string
  readonly bankKey: string
  readonly consentId: string | null
  readonly scopes: ReadonlySet<string>
  readonly generation: unknown
  readonly expiresAtMs: number
}

function claimsOf(payload: JWTPayload): Claims | undefined {
  const { sub, client_id, bank, consent_id = null, scope = '', exp, generation } = payload
  const texts = [sub, client_id, bank, scope, ...(consent_id === null ? [] : [consent_id])]
  if (exp === undefined || !texts.every((text) => typeof text === 'string')) return undefined
  return {
    subject: String(sub),
    clientId: String(client_id),
    bankKey: String(bank),
    consentId: consent_id === null ? null : String(consent_id),
    scopes: new Set(String(scope).split(' ').filter(Boolean)),
    generation,
    expiresAtMs: exp * 1000,
  }
}

/** What claims to be of one family has its whole shape, or is no token at all. */
function isWhole(claims: Claims): boolean {
  const { scopes } = claims
  if (scopes.has('me') && !isSession(claims)) return false
  if (claimsStaff(scopes) && !isStaff(claims)) return false
  return !namesPlatform(claims) || isDeveloper(claims)
}

function namesPlatform({ scopes, clientId, bankKey, subject }: Claims): boolean {
  const named = clientId === PLATFORM_CLIENT || bankKey === PLATFORM_BANK
  return claimsDeveloper(scopes) || named || subject.startsWith('dev_')
}

/** What the token is bound to (RFC 9449, section 6.1; RFC 8705, section 3.1); undefined for what cannot be read as one. */
function bindingOf(confirmation: unknown): Binding | undefined {
  if (typeof confirmation !== 'object' || confirmation === null) return undefined
  const { jkt: key, 'x5t#S256': certificate, ...rest } = confirmation as Record<string, unknown>
  if (Object.keys(rest).length > 0 || (key === undefined) === (certificate === undefined)) {
    return undefined
  }
  const thumbprint = key ?? certificate
  if (typeof thumbprint !== 'string' || thumbprint === '') return undefined
  return { kind: key === undefined ? 'certificate' : 'key', thumbprint }
}
