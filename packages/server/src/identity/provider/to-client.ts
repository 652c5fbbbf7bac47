import { randomBytes } from 'node:crypto'
import { allScopes } from '@wekeza/contract'
import type { Application } from '@wekeza/platform'
import type { AdapterPayload } from 'oidc-provider'
import { OWN_CALLBACK } from '../paths.ts'
import { CONSENT_DETAIL } from './asked-consent.ts'
import { mayAskOwnSession, SESSION_SCOPE } from './own-session.ts'
import { authMethodOf, profileRules } from './profile-rules.ts'

/** The provider insists on a secret to compare with. Ours is compared by its hash instead, and nobody knows this one. */
const NOBODYS_SECRET = randomBytes(32).toString('base64url')

/**
 * An application as the provider sees it: a client whose metadata follow from its profile. By the bank's own one
 * customers sign in to the platform's own pages as well, wherever those are.
 */
export function toClient(application: Application, issuer: string): AdapterPayload {
  const ownPages = mayAskOwnSession(application) ? [`${issuer}${OWN_CALLBACK}`] : []
  const redirectUris = [...application.redirectUris, ...ownPages]
  const browser = redirectUris.length > 0
  const { grantTypes, pushedOnly } = profileRules[application.profile]
  const own = mayAskOwnSession(application) ? [SESSION_SCOPE] : []
  const known = application.scopes.filter((one) => allScopes.includes(one))
  const scope = [...known, ...own].join(' ')
  return {
    client_id: application.id,
    client_name: application.name,
    profile: application.profile,
    redirect_uris: redirectUris,
    post_logout_redirect_uris: redirectUris,
    application_type: redirectUris.every(isWeb) ? 'web' : 'native',
    grant_types: grantTypes.filter((one) => browser || one !== 'authorization_code'),
    response_types: browser ? ['code'] : [],
    response_modes: ['query'],
    authorization_details_types: [CONSENT_DETAIL],
    require_pushed_authorization_requests: pushedOnly,
    ...authentication(application),
    ...binding(application),
    ...(scope !== '' && { scope }),
  }
}

function authentication(application: Application): Partial<AdapterPayload> {
  const { jwks, tlsClientSubject } = application
  const method = authMethodOf(application)
  return {
    token_endpoint_auth_method: method,
    ...(method === 'client_secret_basic' && { client_secret: NOBODYS_SECRET }),
    ...(method === 'private_key_jwt' && { jwks: structuredClone(jwks) as AdapterPayload['jwks'] }),
    ...(method === 'tls_client_auth' && { tls_client_auth_subject_dn: tlsClientSubject ?? '' }),
  }
}

/** By what it proves itself, its tokens are bound: whoever has a certificate need not make proofs as well. */
function binding({ profile, tlsClientSubject }: Application): Partial<AdapterPayload> {
  if (!profileRules[profile].boundTokens) return {}
  return tlsClientSubject === null
    ? { dpop_bound_access_tokens: true }
    : { tls_client_certificate_bound_access_tokens: true }
}

function isWeb(uri: string): boolean {
  return /^https?:/i.test(uri)
}
