import { PROOF_ALGORITHMS, type ProofAnswer, type ProofAsked } from '@wekeza/api'
import type { Clock } from '@wekeza/bank'
import { base64url, calculateJwkThumbprint, EmbeddedJWK, type JWTPayload, jwtVerify } from 'jose'
import { OAuthError } from './oauth-error.ts'
import { sha256 } from './sha256.ts'

/** As the server has them. */
const PROOF_AGE_SECONDS = 60
const CLOCK_SKEW_SECONDS = 10

interface Read {
  readonly thumbprint: string
  readonly payload: JWTPayload
}

type Wanted = Pick<ProofAsked, 'method' | 'url'> & { readonly token?: string }

/** Checks proofs of keys by the rules of RFC 9449, section 4.3, each once. It asks for no nonces. */
export class ProofDesk {
  readonly #usedUntilMs = new Map<string, number>()
  readonly #wall: Clock

  constructor(wall: Clock) {
    this.#wall = wall
  }

  /** A proof that goes with a token at an operation. */
  async check({ proof, thumbprint, ...wanted }: ProofAsked): Promise<ProofAnswer> {
    const read = await this.#read(proof, wanted)
    const wrong =
      typeof read !== 'string' && read.thumbprint !== thumbprint
        ? 'The proof is of another key than the token.'
        : this.#wrong(read)
    return wrong === undefined
      ? { ok: true }
      : { ok: false, code: 'dpop_proof_invalid', fact: wrong }
  }

  /**
   * The key that a request for tokens proves to hold, for them to be bound to; undefined if it comes without a proof.
   * @throws OAuthError for a proof that is none
   */
  async keyOf(request: Request, url: string): Promise<string | undefined> {
    const proof = request.headers.get('dpop')
    if (proof === null) return undefined
    const read = await this.#read(proof, { method: request.method, url })
    const wrong = this.#wrong(read)
    if (typeof read === 'string' || wrong !== undefined) {
      throw new OAuthError('invalid_dpop_proof', wrong ?? 'The proof cannot be read.')
    }
    return read.thumbprint
  }

  async #read(proof: string, wanted: Wanted): Promise<Read | string> {
    try {
      const { payload, protectedHeader } = await jwtVerify(proof, EmbeddedJWK, {
        algorithms: [...PROOF_ALGORITHMS],
        typ: 'dpop+jwt',
        currentDate: new Date(this.#wall.nowMs()),
        clockTolerance: CLOCK_SKEW_SECONDS,
      })
      const thumbprint = await calculateJwkThumbprint(protectedHeader.jwk ?? {})
      return (await unfitClaim(payload, wanted)) ?? { thumbprint, payload }
    } catch {
      return `The proof is no JWT of the type dpop+jwt that its own key signed by ${PROOF_ALGORITHMS.join(', ')}.`
    }
  }

  /** Asked last, so that only a proof that would count is written down. */
  #wrong(read: Read | string): string | undefined {
    if (typeof read === 'string') return read
    const { jti, iat = Number.NaN } = read.payload
    const nowMs = this.#wall.nowMs()
    const agoSeconds = nowMs / 1000 - iat
    if (!(agoSeconds <= PROOF_AGE_SECONDS && -agoSeconds <= CLOCK_SKEW_SECONDS)) {
      return `The proof's iat is not of the last ${PROOF_AGE_SECONDS} seconds.`
    }
    const name = JSON.stringify([read.thumbprint, jti])
    this.#forget(nowMs)
    if (this.#usedUntilMs.has(name)) return 'A proof with this jti was used before.'
    this.#usedUntilMs.set(name, nowMs + (PROOF_AGE_SECONDS + CLOCK_SKEW_SECONDS) * 1000)
    return undefined
  }

  #forget(nowMs: number): void {
    for (const [name, untilMs] of this.#usedUntilMs) {
      // They stand in the order of their ends.
      if (untilMs > nowMs) return
      this.#usedUntilMs.delete(name)
    }
  }
}

async function unfitClaim(payload: JWTPayload, { method, url, token }: Wanted) {
  if (payload.htm !== method) return `The proof is for another method; htm must be ${method}.`
  if (addressOf(payload.htu) !== url) return `The proof is for another address; htu must be ${url}.`
  if (token !== undefined && payload.ath !== base64url.encode(await sha256(token))) {
    return 'The proof is for another token; ath must be the hash of this one.'
  }
  return typeof payload.jti === 'string' && payload.jti !== '' ? undefined : 'The proof has no jti.'
}

/** Without query and fragment, and as URLs are normalised. */
function addressOf(htu: unknown): string | undefined {
  const url = typeof htu === 'string' ? URL.parse(htu) : null
  return url ? `${url.origin}${url.pathname}` : undefined
}
