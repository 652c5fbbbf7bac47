import type { Application, ApplicationProfile } from '@wekeza/platform'
import type { ClientMetadata } from 'oidc-provider'
import { expect, test } from 'vitest'
import { checkClient } from './check-client.ts'
import { DEVICE_GRANT } from './profile-rules.ts'
import { toClient } from './to-client.ts'

const KEYS = { keys: [{ kty: 'EC', alg: 'ES256' }] }

function clientOf(profile: ApplicationProfile, more: Partial<Application> = {}): ClientMetadata {
  const application: Application = {
    id: 'app_books',
    organisationId: 'org_acme',
    name: 'Books',
    bankKey: 'test_acme',
    profile,
    jwks: null,
    tlsClientSubject: null,
    redirectUris: ['https://books.example/callback'],
    ipAllowList: [],
    scopes: ['openid', 'accounts.read'],
    status: 'active',
    createdAtMs: 0,
    ...more,
  }
  return toClient(application, 'https://bank.example') as ClientMetadata
}

const check = (metadata: ClientMetadata, profile: unknown = metadata.profile) =>
  checkClient(undefined, 'profile', profile, metadata)

/** The reason that the check gives. */
function reasonOf(metadata: ClientMetadata): string {
  try {
    check(metadata)
    return ''
  } catch (cause) {
    return String((cause as { error_description?: string }).error_description)
  }
}

test.each([
  ['standard', {}],
  ['fapi2', { jwks: KEYS }],
  ['fapi2', { tlsClientSubject: 'CN=books' }],
  ['machine', { redirectUris: [] }],
  ['device', { redirectUris: [] }],
  ['first-party', {}],
] as const)('an application of the profile %s becomes a client that fits it', (profile, more) => {
  expect(() => check(clientOf(profile, more))).not.toThrow()
})

test.each([
  [
    'a secret',
    { token_endpoint_auth_method: 'client_secret_basic' as const },
    'client_secret_basic',
  ],
  ['no proof of itself', { token_endpoint_auth_method: 'none' as const }, 'none'],
  ['requests that are not pushed', { require_pushed_authorization_requests: false }, 'not pushed'],
  ['tokens bound to nothing', { dpop_bound_access_tokens: false }, 'bound to nothing'],
  ['the device grant', { grant_types: [DEVICE_GRANT] }, 'device_code'],
])('a client of FAPI 2.0 with %s is refused', (_what, forged, reason) => {
  const metadata = { ...clientOf('fapi2', { jwks: KEYS }), ...forged }
  expect(reasonOf(metadata)).toContain(reason)
})

test.each([
  ['machine', 'authorization_code'],
  ['machine', DEVICE_GRANT],
  ['device', 'client_credentials'],
  ['first-party', 'client_credentials'],
  ['standard', DEVICE_GRANT],
  ['standard', 'implicit'],
  ['standard', 'password'],
] as const)('a client of the profile %s with the grant %s is refused', (profile, grant) => {
  const redirectUris = profile === 'machine' || profile === 'device' ? [] : undefined
  const metadata = clientOf(profile, redirectUris && { redirectUris })
  expect(reasonOf({ ...metadata, grant_types: [grant] })).toContain(grant)
})

test.each([null, '', 'nothing', 'constructor', 7])(
  'a client without a known profile is refused',
  (profile) => {
    expect(() => check(clientOf('standard'), profile)).toThrow('invalid_client_metadata')
  },
)
