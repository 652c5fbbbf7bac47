import { requestTokens } from '../credentials/request-tokens.ts'
import type { TokenSet } from '../generated/schemas.ts'
import type { Settings } from '../settings/settings.ts'
import { checkNonce } from './check-nonce.ts'
import { readCallback } from './read-callback.ts'

export interface ExchangeAsk {
  /** the whole address that the customer came back to, or its path and query */
  readonly callbackUrl: string | URL
  /** the same as for `authorisation` */
  readonly redirectUri: string
  /** what `authorisation` answered, from the customer's session */
  readonly state: string
  readonly codeVerifier: string
  /** given, it must be the one in the ID token */
  readonly nonce?: string
  /** who must have answered (RFC 9207). Default: the client's `issuer` */
  readonly issuer?: string
}

/** Checks that the answer belongs to this visit, and redeems its code. */
export async function exchangeCode(settings: Settings, ask: ExchangeAsk): Promise<TokenSet> {
  const { redirectUri, codeVerifier, nonce, issuer = settings.issuer } = ask
  const code = readCallback(new URL(ask.callbackUrl, redirectUri), ask.state, issuer)
  const tokens = await requestTokens(settings, {
    name: 'oauth.exchange',
    // A code is spent by its first use: repeating it would end the grant (RFC 6749, section 4.1.2).
    repeatable: false,
    fields: {
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri,
      code_verifier: codeVerifier,
    },
  })
  if (nonce !== undefined) checkNonce(tokens.id_token, nonce)
  return tokens
}
