import { expect, test } from 'vitest'
import type { PublicJwk } from './application.ts'
import { checkProfile } from './check-profile.ts'

const HTTPS = ['https://books.example/callback']
const LOOPBACK = ['http://127.0.0.1/callback']
const BARE = { redirectUris: [], jwks: null, tlsClientSubject: null }
const keys = (...jwks: PublicJwk[]) => ({ keys: jwks })
const ES256 = keys({ kty: 'EC', alg: 'ES256' })

test.each([
  ['standard with a redirect URI', { ...BARE, profile: 'standard', redirectUris: HTTPS }],
  ['standard with keys', { ...BARE, profile: 'standard', redirectUris: HTTPS, jwks: ES256 }],
  ['fapi2 with keys', { ...BARE, profile: 'fapi2', redirectUris: HTTPS, jwks: ES256 }],
  [
    'fapi2 with a certificate',
    { ...BARE, profile: 'fapi2', redirectUris: HTTPS, tlsClientSubject: 'CN=a' },
  ],
  ['machine', { ...BARE, profile: 'machine' }],
  ['machine with a certificate', { ...BARE, profile: 'machine', tlsClientSubject: 'CN=a' }],
  ['device', { ...BARE, profile: 'device' }],
  [
    'device that also listens on its own machine',
    { ...BARE, profile: 'device', redirectUris: LOOPBACK },
  ],
  ['first-party', { ...BARE, profile: 'first-party', redirectUris: HTTPS }],
] as const)('fits: %s', (_what, chosen) => {
  expect(checkProfile(chosen)).toBeUndefined()
})

test.each([
  ['standard without a redirect URI', { ...BARE, profile: 'standard' }, 'redirect URI'],
  ['first-party without one', { ...BARE, profile: 'first-party' }, 'redirect URI'],
  ['fapi2 without one', { ...BARE, profile: 'fapi2', jwks: ES256 }, 'redirect URI'],
  ['fapi2 with a secret', { ...BARE, profile: 'fapi2', redirectUris: HTTPS }, 'has no secret'],
  [
    'fapi2 with an RS256 key',
    { ...BARE, profile: 'fapi2', redirectUris: HTTPS, jwks: keys({ kty: 'RSA', alg: 'RS256' }) },
    'not for ES256, EdDSA or PS256',
  ],
  [
    'fapi2 with a key for anything',
    { ...BARE, profile: 'fapi2', redirectUris: HTTPS, jwks: keys({ kty: 'EC' }) },
    'not for ES256, EdDSA or PS256',
  ],
  [
    'keys and a certificate',
    { ...BARE, profile: 'fapi2', redirectUris: HTTPS, jwks: ES256, tlsClientSubject: 'CN=a' },
    'not by both',
  ],
  [
    'machine with a redirect URI',
    { ...BARE, profile: 'machine', redirectUris: HTTPS },
    'signs nobody in',
  ],
  ['device with keys', { ...BARE, profile: 'device', jwks: ES256 }, 'keep no key'],
  [
    'device that returns elsewhere',
    { ...BARE, profile: 'device', redirectUris: HTTPS },
    'its own machine',
  ],
  [
    'device that returns to what only looks like itself',
    { ...BARE, profile: 'device', redirectUris: ['http://127.0.0.1.evil.example/'] },
    'its own machine',
  ],
] as const)('refused: %s', (_what, chosen, reason) => {
  expect(checkProfile(chosen)).toContain(reason)
})
