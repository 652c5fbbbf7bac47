import { PROOF_ALGORITHMS } from '@wekeza/api'
import type { Clock } from '@wekeza/bank'
import type { Application } from '@wekeza/platform'
import { createLocalJWKSet, decodeJwt, type JSONWebKeySet, jwtVerify } from 'jose'

export const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

/** As the server has it. */
const CLOCK_SKEW_SECONDS = 10

/** Checks what applications with keys prove themselves by (RFC 7523, section 3), each once. */
export class AssertionDesk {
  readonly #usedUntilMs = new Map<string, number>()
  readonly #issuer: string
  readonly #wall: Clock

  constructor(issuer: string, wall: Clock) {
    this.#issuer = issuer
    this.#wall = wall
  }

  /** Whether one of the application's keys has signed it, for this issuer and nobody else, and nobody has sent it before. */
  async accepts({ id, jwks }: Application, assertion: string): Promise<boolean> {
    if (jwks === null) return false
    try {
      const keys = createLocalJWKSet(structuredClone(jwks) as JSONWebKeySet)
      const { payload } = await jwtVerify(assertion, keys, {
        ...{ issuer: id, subject: id, algorithms: [...PROOF_ALGORITHMS] },
        ...{ requiredClaims: ['exp', 'jti'], clockTolerance: CLOCK_SKEW_SECONDS },
        currentDate: new Date(this.#wall.nowMs()),
      })
      // One that names a list could be for another server as well (FAPI 2.0 Security Profile, section 5.3.2.1).
      return payload.aud === this.#issuer && this.#isNew(id, String(payload.jti), payload.exp ?? 0)
    } catch {
      return false
    }
  }

  #isNew(id: string, jti: string, expSeconds: number): boolean {
    const nowMs = this.#wall.nowMs()
    for (const [name, untilMs] of this.#usedUntilMs) {
      if (untilMs <= nowMs) this.#usedUntilMs.delete(name)
    }
    const name = JSON.stringify([id, jti])
    if (this.#usedUntilMs.has(name)) return false
    this.#usedUntilMs.set(name, (expSeconds + CLOCK_SKEW_SECONDS) * 1_000)
    return true
  }
}

/** Whom an assertion says that it is of; nothing is believed yet. */
export function claimedClient(assertion: string): string {
  try {
    return decodeJwt(assertion).sub ?? ''
  } catch {
    return ''
  }
}
