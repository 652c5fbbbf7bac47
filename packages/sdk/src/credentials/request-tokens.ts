import { errorOfForm } from '../errors/error-of-form.ts'
import { AuthorisationError } from '../errors/local-errors.ts'
import type { TokenSet } from '../generated/schemas.ts'
import type { Settings } from '../settings/settings.ts'
import { type FormRequest, postForm } from './post-form.ts'

/** What is asked of the token endpoint, by the names of RFC 6749. */
export type TokenRequest = Omit<FormRequest, 'url'>

/**
 * Asks the token endpoint.
 * @throws {ApiError} when it refuses; `code` is that of RFC 6749, section 5.2
 * @throws {AuthorisationError} `token_unbound` when a token that was to be bound to a key is a bearer's
 */
export async function requestTokens(settings: Settings, request: TokenRequest): Promise<TokenSet> {
  const url = await tokenEndpoint(settings)
  const { reply, record } = await postForm(settings, { ...request, url })
  const tokens = reply.status === 200 ? readTokens(reply.text) : null
  if (!tokens) throw errorOfForm(reply, record, settings)
  requireBound(tokens, settings)
  return tokens
}

/** Where the contract has it; who shows a certificate may be wanted elsewhere (RFC 8705, section 5). */
async function tokenEndpoint(settings: Settings): Promise<string> {
  if (!settings.mtls) return `${settings.baseUrl}/oauth/token`
  const { endpointOf } = await import('../oauth/endpoint-of.ts')
  return endpointOf(settings, 'token_endpoint')
}

/** A server that does not know DPoP ignores the proof, and what it gives anybody could use (RFC 9449, section 5). */
function requireBound({ token_type }: TokenSet, { dpop }: Settings): void {
  if (dpop === null || token_type?.toLowerCase() === 'dpop') return
  throw new AuthorisationError(
    'token_unbound',
    'The platform did not bind the token to the key that dpop proves, so it is not used. Ask the bank to have the application use DPoP, or leave dpop out.',
  )
}

function readTokens(text: string): TokenSet | null {
  try {
    const tokens = JSON.parse(text) as Partial<TokenSet> | null
    return typeof tokens?.access_token === 'string' ? (tokens as TokenSet) : null
  } catch {
    return null
  }
}
