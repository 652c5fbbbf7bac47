import type { Application, ApplicationProfile } from '@wekeza/platform'

export const DEVICE_GRANT = 'urn:ietf:params:oauth:grant-type:device_code'

export type AuthMethod = 'client_secret_basic' | 'private_key_jwt' | 'tls_client_auth' | 'none'

export interface ProfileRule {
  readonly grantTypes: readonly string[]
  readonly authMethods: readonly AuthMethod[]
  /** authorization requests come by the pushed way only (RFC 9126) */
  readonly pushedOnly: boolean
  /** each access token is bound to a key or a certificate (RFC 9449, RFC 8705) */
  readonly boundTokens: boolean
  /** a refresh token is replaced at each use, and its reuse ends the grant (RFC 9700, section 4.14.2) */
  readonly rotates: boolean
}

const KEPT: readonly AuthMethod[] = ['client_secret_basic', 'private_key_jwt', 'tls_client_auth']
const BROWSER = ['authorization_code', 'refresh_token']

/** What each profile may do at the authorization server, and how. */
// biome-ignore format: the table is read by its columns
export const profileRules: Readonly<Record<ApplicationProfile, ProfileRule>> = {
  standard:      { grantTypes: [...BROWSER, 'client_credentials'], authMethods: KEPT,                                   pushedOnly: false, boundTokens: false, rotates: true },
  // FAPI 2.0 Security Profile, section 5.3.2.1: refresh tokens are not rotated, since the client itself is authenticated.
  fapi2:         { grantTypes: [...BROWSER, 'client_credentials'], authMethods: ['private_key_jwt', 'tls_client_auth'], pushedOnly: true,  boundTokens: true,  rotates: false },
  machine:       { grantTypes: ['client_credentials'],             authMethods: KEPT,                                   pushedOnly: false, boundTokens: false, rotates: true },
  device:        { grantTypes: [...BROWSER, DEVICE_GRANT],         authMethods: ['none'],                               pushedOnly: false, boundTokens: false, rotates: true },
  'first-party': { grantTypes: [...BROWSER, DEVICE_GRANT],         authMethods: KEPT,                                   pushedOnly: false, boundTokens: false, rotates: true },
}

/** How an application proves itself at the token endpoint. */
export function authMethodOf({ profile, jwks, tlsClientSubject }: Application): AuthMethod {
  if (profile === 'device') return 'none'
  if (jwks !== null) return 'private_key_jwt'
  return tlsClientSubject === null ? 'client_secret_basic' : 'tls_client_auth'
}
