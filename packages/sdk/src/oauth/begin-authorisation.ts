import { ConfigurationError } from '../errors/local-errors.ts'
import type { Consent } from '../generated/schemas.ts'
import { base64url, randomText } from '../random/base64url.ts'

export interface AuthorisationAsk {
  /** as `consents.create` answered it */
  readonly consent: Pick<Consent, 'id' | 'status' | 'authorisation_url'>
  /** where the customer comes back to; registered with the application */
  readonly redirectUri: string
  /** unguessable, one per visit. Default: made here */
  readonly state?: string
  /** Default: every scope that the consent can carry */
  readonly scopes?: readonly string[]
}

export interface Authorisation {
  /** where to send the customer */
  readonly url: string
  readonly state: string
  readonly nonce: string
  readonly codeVerifier: string
}

/** Adds to the consent's address what binds the answer to this visit: state, nonce and PKCE (RFC 7636, S256). */
export async function beginAuthorisation(ask: AuthorisationAsk): Promise<Authorisation> {
  const { consent, redirectUri, state = randomText(), scopes } = ask
  if (consent.authorisation_url === null) {
    throw new ConfigurationError(
      `The consent ${consent.id} is ${consent.status} and awaits no decision. Create a new one.`,
    )
  }
  const nonce = randomText()
  const codeVerifier = randomText()
  const url = new URL(consent.authorisation_url)
  url.searchParams.set('redirect_uri', redirectUri)
  url.searchParams.set('state', state)
  url.searchParams.set('nonce', nonce)
  url.searchParams.set('code_challenge', await challengeOf(codeVerifier))
  url.searchParams.set('code_challenge_method', 'S256')
  if (scopes) url.searchParams.set('scope', scopes.join(' '))
  return { url: url.href, state, nonce, codeVerifier }
}

async function challengeOf(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  return base64url(new Uint8Array(digest))
}
