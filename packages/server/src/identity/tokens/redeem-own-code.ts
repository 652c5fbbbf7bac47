import type { Clock } from '@wekeza/bank'
import type Provider from 'oidc-provider'
import { errors } from 'oidc-provider'
import { digest, sameDigest } from '../../secrets/digest.ts'

export interface OwnCode {
  readonly code: string
  /** what the challenge of the request is the digest of (RFC 7636, section 4.2) */
  readonly verifier: string
  /** whom the code was asked for */
  readonly applicationId: string
  readonly redirectUri: string
}

/** Who signed in by a code, to a session of their own. */
export interface OwnSignIn {
  readonly customerId: string
  /** by it all that hangs on this sign-in is found, and ended */
  readonly grantId: string
  readonly amr: readonly string[]
}

/**
 * Redeems a code of the bank's own application in the authorization server itself: whoever asks is this platform, which
 * need not prove to itself who it is. All else is as at the token endpoint (RFC 6749, section 4.1.3): once, by whom it
 * was issued to, for the address and the challenge of the request, and one that comes twice ends what it began.
 */
export async function redeemOwnCode(
  provider: Provider,
  wall: Clock,
  { code, verifier, applicationId, redirectUri }: OwnCode,
): Promise<OwnSignIn | undefined> {
  const found = await provider.AuthorizationCode.find(code)
  if (!found?.accountId || !found.grantId) return undefined
  if ((found.exp ?? 0) * 1_000 <= wall.nowMs()) return undefined
  if (!found.isValid) {
    // Used before: whoever holds it may not be whom it was for (section 4.1.2).
    await provider.AuthorizationCode.revokeByGrantId(found.grantId)
    return undefined
  }
  const asked = found.clientId === applicationId && found.redirectUri === redirectUri
  const challenged = found.codeChallengeMethod === 'S256' && found.scope === 'me'
  const known = sameDigest(digest(verifier), found.codeChallenge ?? '')
  if (!asked || !challenged || !known) return undefined
  try {
    await found.consume()
  } catch (cause) {
    if (cause instanceof errors.InvalidGrant) return undefined
    throw cause
  }
  return { customerId: found.accountId, grantId: found.grantId, amr: found.amr ?? [] }
}
