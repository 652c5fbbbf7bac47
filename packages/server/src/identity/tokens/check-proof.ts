import { createHash } from 'node:crypto'
import { PROOF_ALGORITHMS, type ProofAnswer, type ProofAsked } from '@wekeza/api'
import type { Clock } from '@wekeza/bank'
import { calculateJwkThumbprint, EmbeddedJWK, type JWTPayload, jwtVerify } from 'jose'
import { digest } from '../../secrets/digest.ts'
import { CLOCK_SKEW_SECONDS, PROOF_AGE_SECONDS } from '../limits.ts'
import type { IdentityPorts } from '../ports.ts'
import type { ProviderStore } from '../provider-store.ts'
import { type ProofNonces, proofNonces } from './proof-nonces.ts'

export type ProofChecker = (asked: ProofAsked) => Promise<ProofAnswer>

interface Checking {
  readonly store: Pick<ProviderStore, 'insertOnce'>
  readonly wall: Clock
  readonly nonces: ProofNonces | undefined
}

type Ports = Pick<IdentityPorts, 'store' | 'wall' | 'keys' | 'proofNonces'>

/** Long enough for any random text, and short enough that nobody fills the store by it. */
const JTI_CHARS_MAX = 256

/** Checks proofs of keys by the rules of RFC 9449, section 4.3, each once, on whatever replica it comes in. */
export function proofChecker({ store, wall, keys, proofNonces: asked }: Ports): ProofChecker {
  const nonces = asked ? proofNonces(keys.cookieKeys, wall) : undefined
  return (proof) => checkProof(proof, { store, wall, nonces })
}

async function checkProof(asked: ProofAsked, checking: Checking): Promise<ProofAnswer> {
  const nonce = checking.nonces?.next()
  const answer = await judge(asked, checking)
  return nonce === undefined ? answer : { ...answer, nonce }
}

async function judge(asked: ProofAsked, checking: Checking): Promise<ProofAnswer> {
  const nowMs = checking.wall.nowMs()
  const payload = await readProof(asked, nowMs)
  if (typeof payload === 'string') return invalid(payload)
  const unfit = unfitClaim(payload, asked) ?? unfitAge(payload, nowMs)
  if (unfit !== undefined) return invalid(unfit)
  if (checking.nonces && !checking.nonces.isOurs(payload.nonce)) {
    const fact = 'The proof carries no nonce that is good now.'
    return { ok: false, code: 'dpop_nonce_required', fact }
  }
  return (await isFirst(asked, payload, checking))
    ? { ok: true }
    : invalid('A proof with this jti was used before.')
}

/** @returns what the proof says, or what is wrong with its signature or its key */
async function readProof(
  { proof, thumbprint }: ProofAsked,
  nowMs: number,
): Promise<JWTPayload | string> {
  try {
    const { payload, protectedHeader } = await jwtVerify(proof, EmbeddedJWK, {
      algorithms: [...PROOF_ALGORITHMS],
      typ: 'dpop+jwt',
      currentDate: new Date(nowMs),
      clockTolerance: CLOCK_SKEW_SECONDS,
    })
    const held = await calculateJwkThumbprint(protectedHeader.jwk ?? {})
    return held === thumbprint ? payload : 'The proof is of another key than the token.'
  } catch {
    return `The proof is no JWT of the type dpop+jwt that its own key signed by ${PROOF_ALGORITHMS.join(', ')}.`
  }
}

function unfitClaim(payload: JWTPayload, { method, url, token }: ProofAsked): string | undefined {
  if (payload.htm !== method) return `The proof is for another method; htm must be ${method}.`
  if (addressOf(payload.htu) !== url) return `The proof is for another address; htu must be ${url}.`
  if (payload.ath !== createHash('sha256').update(token).digest('base64url')) {
    return 'The proof is for another token; ath must be the hash of this one.'
  }
  const { jti } = payload
  return typeof jti === 'string' && jti !== '' && jti.length <= JTI_CHARS_MAX
    ? undefined
    : `The proof has no jti of 1 to ${JTI_CHARS_MAX} characters.`
}

/** Without query and fragment, and as URLs are normalised (RFC 9449, section 4.3). */
function addressOf(htu: unknown): string | undefined {
  const url = typeof htu === 'string' ? URL.parse(htu) : null
  return url ? `${url.origin}${url.pathname}` : undefined
}

function unfitAge({ iat }: JWTPayload, nowMs: number): string | undefined {
  const agoSeconds = nowMs / 1000 - (iat ?? Number.NaN)
  if (agoSeconds <= PROOF_AGE_SECONDS && -agoSeconds <= CLOCK_SKEW_SECONDS) return undefined
  return `The proof's iat is not of the last ${PROOF_AGE_SECONDS} seconds.`
}

/** Asked last, so that only a proof that would count is written down. */
function isFirst(
  { thumbprint }: ProofAsked,
  { jti }: JWTPayload,
  { store, wall }: Checking,
): Promise<boolean> {
  return store.insertOnce({
    model: 'Proof',
    id: digest(JSON.stringify([thumbprint, jti])),
    uid: null,
    userCode: null,
    grantId: null,
    payload: {},
    consumedAtMs: null,
    expiresAtMs: wall.nowMs() + (PROOF_AGE_SECONDS + CLOCK_SKEW_SECONDS) * 1000,
  })
}

function invalid(fact: string): ProofAnswer {
  return { ok: false, code: 'dpop_proof_invalid', fact }
}
