import type { Binding } from '@wekeza/api'
import type { AccessToken } from 'oidc-provider'

/**
 * Binds a token to what the one that asked for it is bound to.
 * @returns its type: what is bound to a key is no bearer's (RFC 9449, section 5)
 */
export function bindToken(token: AccessToken, binding: Binding | undefined): 'Bearer' | 'DPoP' {
  if (binding?.kind === 'certificate') token['x5t#S256'] = binding.thumbprint
  if (binding?.kind !== 'key') return 'Bearer'
  token.jkt = binding.thumbprint
  return 'DPoP'
}
