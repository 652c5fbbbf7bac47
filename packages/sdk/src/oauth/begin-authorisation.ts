import { ConfigurationError } from '../errors/local-errors.ts'
import type { Consent } from '../generated/schemas.ts'
import { base64url, randomText } from '../random/base64url.ts'
import type { Settings } from '../settings/settings.ts'
import { endpointOf } from './endpoint-of.ts'
import { pushAuthorisation } from './push-authorisation.ts'
import { readMetadata } from './read-metadata.ts'

export interface AuthorisationAsk {
  /** as `consents.create` answered it. Left out, the customer's approval makes one of the scopes */
  readonly consent?: Pick<Consent, 'id' | 'status' | 'authorisation_url'>
  /** where the customer comes back to; registered with the application */
  readonly redirectUri: string
  /** unguessable, one per visit. Default: made here */
  readonly state?: string
  /** Default: every scope that the consent can carry. Needed where there is no consent */
  readonly scopes?: readonly string[]
  /** what is asked in detail (RFC 9396), where the bank takes it so */
  readonly authorizationDetails?: readonly object[]
}

export interface Authorisation {
  /** where to send the customer */
  readonly url: string
  readonly state: string
  readonly nonce: string
  readonly codeVerifier: string
}

/** Makes the address that asks for an approval, with what binds the answer to this visit: state, nonce and PKCE. */
export async function beginAuthorisation(
  settings: Settings,
  ask: AuthorisationAsk,
): Promise<Authorisation> {
  const { redirectUri, state = randomText(), scopes, authorizationDetails: details } = ask
  const url = new URL(await addressOf(settings, ask))
  const nonce = randomText()
  const codeVerifier = randomText()
  const binding = {
    redirect_uri: redirectUri,
    state,
    // Only an ID token carries it back, and a server may refuse it where none is asked for.
    ...(isIdentified(scopes) && { nonce }),
    code_challenge: await challengeOf(codeVerifier),
    code_challenge_method: 'S256',
    ...(scopes && { scope: scopes.join(' ') }),
    ...(details && { authorization_details: JSON.stringify(details) }),
    ...(settings.dpop && { dpop_jkt: await settings.dpop.thumbprint() }),
  }
  for (const [name, value] of Object.entries(binding)) url.searchParams.set(name, value)
  const pushes =
    settings.par ?? (await readMetadata(settings)).require_pushed_authorization_requests
  const address = pushes ? await pushAuthorisation(settings, url) : url.href
  return { url: address, state, nonce, codeVerifier }
}

/** Whether an ID token comes of it: with a consent and no scopes, every scope of the consent is asked for. */
export function isIdentified(scopes: readonly string[] | undefined): boolean {
  return scopes?.includes('openid') ?? true
}

async function addressOf(
  settings: Settings,
  { consent, scopes }: AuthorisationAsk,
): Promise<string> {
  if (consent?.authorisation_url) return webAddress(consent.authorisation_url)
  if (consent) {
    throw new ConfigurationError(
      `The consent ${consent.id} is ${consent.status} and awaits no decision. Create a new one.`,
    )
  }
  const { clientId } = settings
  if (clientId === null || !scopes?.length) {
    throw new ConfigurationError(
      'oauth.authorisation without a consent needs a clientId and scopes. Give both, or a consent of wekeza.consents.create.',
    )
  }
  const query = new URLSearchParams({ client_id: clientId, response_type: 'code' })
  return `${await endpointOf(settings, 'authorization_endpoint')}?${query}`
}

/** A program opens it for the customer, and any other scheme could start another program. */
function webAddress(url: string): string {
  if (/^https?:\/\//.test(url)) return url
  throw new ConfigurationError(
    'The consent’s authorisation_url is no web address. Check baseUrl (WEKEZA_BASE_URL).',
  )
}

/** RFC 7636, section 4.2: S256, the only method that is left. */
export async function challengeOf(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  return base64url(new Uint8Array(digest))
}
