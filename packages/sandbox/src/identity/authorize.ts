import { askedPermissions, type Banks, consentScopes, type OpenBank } from '@wekeza/api'
import type { Consent, Terms } from '@wekeza/bank'
import { type Application, allowsRedirect } from '@wekeza/platform'
import type { Clients } from './clients.ts'
import type { CodeDesk } from './code-desk.ts'
import { OAuthError } from './oauth-error.ts'

interface Parts {
  readonly issuer: string
  readonly clients: Clients
  readonly banks: Banks
  readonly codes: CodeDesk
  /** who approves where the request does not say so by login_hint */
  readonly customerId: string
}

/** GET /oauth/authorize: the customer approves at once, and the browser goes back with a code. */
export async function authorize(url: URL, parts: Parts): Promise<Response> {
  const query = url.searchParams
  const application = await parts.clients.get(query.get('client_id') ?? '')
  const redirectUri = query.get('redirect_uri') ?? ''
  // Without a known client and address nobody is sent anywhere (RFC 9700, section 4.11).
  if (!application) throw new OAuthError('invalid_client', 'There is no such client.', 401)
  if (!allowsRedirect(application.redirectUris, redirectUri)) {
    throw new OAuthError('invalid_redirect_uri', 'The redirect_uri is not registered.')
  }
  const back = new URL(redirectUri)
  const state = query.get('state')
  if (state !== null) back.searchParams.set('state', state)
  back.searchParams.set('iss', parts.issuer)
  try {
    back.searchParams.set('code', await codeFor(application, redirectUri, query, parts))
  } catch (fault) {
    if (!(fault instanceof OAuthError)) throw fault
    back.searchParams.set('error', fault.code)
    back.searchParams.set('error_description', fault.message)
  }
  return new Response(null, { status: 303, headers: { location: back.href } })
}

async function codeFor(
  application: Application,
  redirectUri: string,
  query: URLSearchParams,
  parts: Parts,
): Promise<string> {
  const challenge = query.get('code_challenge') ?? ''
  if (query.get('response_type') !== 'code') {
    throw new OAuthError('unsupported_response_type', 'Only code is supported.')
  }
  if (query.get('code_challenge_method') !== 'S256' || challenge === '') {
    throw new OAuthError('invalid_request', 'PKCE with S256 is required.')
  }
  const scopes = (query.get('scope') ?? '').split(' ').filter(Boolean)
  const customerId = query.get('login_hint') ?? parts.customerId
  const consent = await approved(application, query.get('consent_id'), scopes, customerId, parts)
  const nonce = query.get('nonce') ?? undefined
  const consentId = consent.id
  return parts.codes.give({
    application,
    customerId,
    consentId,
    scopes,
    nonce,
    redirectUri,
    challenge,
  })
}

async function approved(
  application: Application,
  consentId: string | null,
  scopes: string[],
  customerId: string,
  { banks }: Parts,
): Promise<Consent> {
  const openBank = await banks.open(application.bankKey)
  const { bank } = openBank
  const asked =
    consentId === null
      ? askedByScopes(application, scopes, openBank)
      : { consent: await bank.consents.owned(application.id, consentId), changes: [] }
  if (!asked.consent) throw new OAuthError('invalid_request', 'There is no such consent_id.')
  const grantable = consentScopes(asked.consent.terms)
  if (!scopes.every((scope) => grantable.includes(scope) && application.scopes.includes(scope))) {
    throw new OAuthError('invalid_scope', `The consent carries ${grantable.join(' ')}.`)
  }
  const decision = await bank.consents.approve(asked.consent, { customerId })
  if (!decision.ok) throw new OAuthError('access_denied', decision.failure.code)
  const result = await bank.store.commit({ changes: [...asked.changes, ...decision.changes] })
  if (result.kind !== 'committed') throw new OAuthError('access_denied', 'Somebody decided first.')
  return decision.consent
}

/** Bare scopes create their account access consent: no customer's token exists without one. */
function askedByScopes(application: Application, scopes: string[], { bank }: OpenBank) {
  const permissions = askedPermissions(scopes)
  if (permissions.length === 0) {
    throw new OAuthError('invalid_scope', 'Ask for an account scope, or name a consent_id.')
  }
  const terms: Terms = { kind: 'account_access', permissions }
  const ask = { applicationId: application.id, terms, expiresAtMs: undefined }
  const decision = bank.consents.request(ask)
  if (!decision.ok) throw new OAuthError('invalid_request', decision.failure.code)
  return decision
}
