import { expect, test } from 'vitest'
import { APPLICATION_PROFILES } from './application.ts'
import { usesApiKeys, usesSecret } from './uses-secret.ts'

const NEITHER = { jwks: null, tlsClientSubject: null }
const jwks = { keys: [{ kty: 'EC' }] }

test.each(['standard', 'machine', 'first-party'] as const)('%s has a secret', (profile) => {
  expect(usesSecret({ ...NEITHER, profile })).toBe(true)
})

test.each(['fapi2', 'device'] as const)('%s has none', (profile) => {
  expect(usesSecret({ ...NEITHER, profile })).toBe(false)
})

test('who has a key has no secret beside it', () => {
  expect(usesSecret({ ...NEITHER, profile: 'machine', jwks })).toBe(false)
})

test('who has a certificate has no secret beside it', () => {
  expect(usesSecret({ ...NEITHER, profile: 'machine', tlsClientSubject: 'CN=a' })).toBe(false)
})

test('API keys are for those that are allowed a secret of a bearer, and can keep it', () => {
  const may = APPLICATION_PROFILES.filter((profile) => usesApiKeys({ profile }))
  expect(may).toEqual(['standard', 'machine'])
})
