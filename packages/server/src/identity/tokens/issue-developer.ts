import { randomUUID } from 'node:crypto'
import { PLATFORM_BANK, PLATFORM_CLIENT, type TokenIssuer } from '@wekeza/api'
import type { Clock } from '@wekeza/bank'
import { importJWK, type JWK, SignJWT } from 'jose'
import { DEVELOPER_SESSION_SECONDS } from '../limits.ts'

interface Issuing {
  readonly issuer: string
  /** private, ES256: the one that signs */
  readonly signingJwk: JWK
  readonly wall: Clock
}

const SCOPE = 'developers'

/**
 * Signs a developer's own session. It is of no application, so that nothing of the authorization server knows it: it is
 * neither refreshed nor introspected, and ends by its time, or by its generation.
 */
export function developerIssuer({
  issuer,
  signingJwk,
  wall,
}: Issuing): TokenIssuer['issueDeveloper'] {
  return async ({ id, generation }) => {
    const atSeconds = Math.floor(wall.nowMs() / 1000)
    const claims = { client_id: PLATFORM_CLIENT, bank: PLATFORM_BANK, scope: SCOPE, generation }
    const token = new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: signingJwk.kid ?? '' })
      .setJti(randomUUID())
      .setIssuer(issuer)
      .setAudience(issuer)
      .setSubject(id)
      .setIssuedAt(atSeconds)
      .setExpirationTime(atSeconds + DEVELOPER_SESSION_SECONDS)
    return {
      access_token: await token.sign(await importJWK(signingJwk, 'ES256')),
      token_type: 'Bearer',
      expires_in: DEVELOPER_SESSION_SECONDS,
      scope: SCOPE,
    }
  }
}
