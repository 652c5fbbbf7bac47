import type { Clock } from '@wekeza/bank'
import { decodeJwt } from 'jose'
import type { KoaContextWithOIDC } from 'oidc-provider'
import { CLOCK_SKEW_SECONDS, PROOF_AGE_SECONDS } from '../limits.ts'

/**
 * Refuses a proof that is too old or from the future, before the provider looks at the rest of it: its own window is
 * five minutes to both sides. A nonce of ours tells the age better, and the provider checks that.
 */
export function checkProofAge(wall: Clock) {
  return async (ctx: KoaContextWithOIDC, next: () => Promise<unknown>): Promise<void> => {
    const proof = ctx.get('dpop')
    if (proof === '' || isRecent(proof, wall.nowMs())) {
      await next()
      return
    }
    ctx.status = 400
    ctx.body = {
      error: 'invalid_dpop_proof',
      error_description:
        'The proof is too old, or from the future. Compare your clock, and make a new one.',
    }
  }
}

function isRecent(proof: string, nowMs: number): boolean {
  try {
    const { iat = 0, nonce } = decodeJwt(proof)
    const agoSeconds = nowMs / 1000 - iat
    return (
      nonce !== undefined || (agoSeconds <= PROOF_AGE_SECONDS && -agoSeconds <= CLOCK_SKEW_SECONDS)
    )
  } catch {
    // No JWT at all: the provider says so.
    return true
  }
}
