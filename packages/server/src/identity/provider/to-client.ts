import { randomBytes } from 'node:crypto'
import { allScopes } from '@wekeza/contract'
import type { Application } from '@wekeza/platform'
import type { AdapterPayload } from 'oidc-provider'

/** The provider insists on a secret to compare with. Ours is compared by its hash instead, and nobody knows this one. */
const NOBODYS_SECRET = randomBytes(32).toString('base64url')

/** An application as the provider sees it: a confidential client (RFC 6749, section 2.1). */
export function toClient(application: Application): AdapterPayload {
  const redirectUris = [...application.redirectUris]
  const scope = application.scopes.filter((one) => allScopes.includes(one)).join(' ')
  const browser = redirectUris.length > 0
  return {
    client_id: application.id,
    client_name: application.name,
    client_secret: NOBODYS_SECRET,
    redirect_uris: redirectUris,
    post_logout_redirect_uris: redirectUris,
    application_type: redirectUris.every(isWeb) ? 'web' : 'native',
    grant_types: [
      ...(browser ? ['authorization_code'] : []),
      'refresh_token',
      'client_credentials',
    ],
    response_types: browser ? ['code'] : [],
    response_modes: ['query'],
    ...(scope !== '' && { scope }),
  }
}

function isWeb(uri: string): boolean {
  return /^https?:/i.test(uri)
}
