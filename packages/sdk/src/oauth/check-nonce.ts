import { AuthorisationError } from '../errors/local-errors.ts'
import { sameText } from './same-text.ts'

/**
 * Holds the ID token's nonce against the visit's (OpenID Connect Core, section 3.1.3.7). The token came straight from
 * the token endpoint, so its signature need not be checked as well (the same section, point 6).
 */
export function checkNonce(idToken: string | undefined, nonce: string): void {
  const found = idToken === undefined ? undefined : nonceOf(idToken)
  if (found !== undefined && sameText(found, nonce)) return
  throw new AuthorisationError(
    'nonce_mismatch',
    'The ID token does not carry the nonce of this visit. Begin again with wekeza.oauth.authorisation; it needs the scope openid.',
  )
}

function nonceOf(idToken: string): string | undefined {
  try {
    const payload = (idToken.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')
    const { nonce } = JSON.parse(atob(payload)) as { nonce?: unknown }
    return typeof nonce === 'string' ? nonce : undefined
  } catch {
    return undefined
  }
}
