import { expect, test } from 'vitest'
import { faultOfKeys, requestOf, type Wished } from './wished.ts'

const WISHED: Wished = {
  name: ' Soko till ',
  environment: 'test',
  profile: 'standard',
  redirects: 'https://soko.example/callback\n\n',
  proof: 'secret',
  keys: '{"keys":[{"kty":"EC"}]}',
  subject: 'CN=soko.example',
  scopes: ['consents.manage'],
}
const PLAIN = { name: 'Soko till', environment: 'test', scopes: ['consents.manage'] }
const REDIRECTS = { redirect_uris: ['https://soko.example/callback'] }
const KEYS = { jwks: { keys: [{ kty: 'EC' }] } }

test.each([
  ['standard with a secret', {}, { profile: 'standard', ...REDIRECTS }],
  ['standard with keys', { proof: 'keys' }, { profile: 'standard', ...REDIRECTS, ...KEYS }],
  ['a machine has no redirect', { profile: 'machine' }, { profile: 'machine' }],
  ['fapi2 has no secret', { profile: 'fapi2' }, { profile: 'fapi2', ...REDIRECTS, ...KEYS }],
  [
    'fapi2 with a certificate',
    { profile: 'fapi2', proof: 'certificate' },
    { profile: 'fapi2', ...REDIRECTS, tls_client_subject: 'CN=soko.example' },
  ],
  [
    'a device proves nothing',
    { profile: 'device', proof: 'keys' },
    { profile: 'device', ...REDIRECTS },
  ],
] as const)('%s', (_what, wished, request) => {
  expect(requestOf({ ...WISHED, ...wished })).toEqual({ ...PLAIN, ...request })
})

test('a live application asks for approved scopes only', () => {
  const scopes = ['consents.manage', 'sandbox.manage']
  const wished: Wished = { ...WISHED, environment: 'live', scopes }
  expect(requestOf(wished, ['consents.manage']).scopes).toEqual(['consents.manage'])
})

test('a machine asks for no scope of customers', () => {
  const wished: Wished = { ...WISHED, profile: 'machine', scopes: ['self.read', 'accounts.read'] }
  expect(requestOf(wished).scopes).toEqual(['self.read'])
})

test.each([
  ['{"keys":[{"kty":"EC","crv":"P-256"}]}', undefined],
  ['not JSON', 'notJson'],
  ['{"kty":"EC"}', 'noKeys'],
  ['null', 'noKeys'],
  ['{"keys":[{"kty":"EC","d":"secret"}]}', 'privateKey'],
])('%s: %s', (text, fault) => {
  expect(faultOfKeys(text)).toBe(fault)
})
