import type { Clock } from '@wekeza/bank'
import { errors, type KoaContextWithOIDC } from 'oidc-provider'
import { CLOCK_SKEW_SECONDS } from '../limits.ts'

interface Claims {
  readonly aud?: unknown
  readonly iat?: unknown
}

/**
 * Holds a client's assertion to the stricter rule for all, not for FAPI 2.0 alone: it is for the issuer, named as one
 * text (FAPI 2.0 Security Profile, section 5.3.2.1). One that names an endpoint, or a list, could be for another server
 * as well. `exp` and `nbf` are compared by the provider, with CLOCK_SKEW_SECONDS to spare; `iat` is not.
 */
export function checkAssertion(wall: Clock) {
  return (ctx: KoaContextWithOIDC, { aud, iat }: Claims): void => {
    if (aud !== ctx.oidc.issuer) {
      throw new errors.InvalidClientAuth('the audience (aud) must be the issuer, as one string')
    }
    if (iat !== undefined && !(Number(iat) <= wall.nowMs() / 1000 + CLOCK_SKEW_SECONDS)) {
      throw new errors.InvalidClientAuth('the assertion is from the future (iat)')
    }
  }
}
