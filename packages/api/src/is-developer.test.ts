import { expect, test } from 'vitest'
import { claimsDeveloper, isDeveloper } from './is-developer.ts'

const claims = {
  subject: 'dev_amina',
  clientId: 'wekeza',
  bankKey: 'platform',
  consentId: null,
  generation: 1,
  scopes: new Set(['developers']),
}

test('a token of a developer carries one scope, no consent, and the platform for client and bank', () => {
  expect(isDeveloper(claims)).toBe(true)
  expect(isDeveloper({ ...claims, consentId: undefined, generation: 0 })).toBe(true)
})

test.each([
  ['another scope beside it', { scopes: new Set(['developers', 'operations.read']) }],
  ['no such scope', { scopes: new Set(['me']) }],
  ['no scope at all', { scopes: new Set<string>() }],
  ['a consent', { consentId: 'csn_one' }],
  ['a customer', { subject: 'cus_wanjiru' }],
  ['a member of the staff', { subject: 'stf_amina' }],
  ['nobody', { subject: undefined }],
  ['an application for its client', { clientId: 'app_demo' }],
  ['a test bank', { bankKey: 'test_demo' }],
  ['the live bank', { bankKey: 'live' }],
  ['no generation', { generation: undefined }],
  ['a generation in words', { generation: '1' }],
])('a token with %s is not of a developer', (_, more) => {
  expect(isDeveloper({ ...claims, ...more })).toBe(false)
})

test('a token claims to be a developer’s by its scope, whatever else it carries', () => {
  expect(claimsDeveloper(new Set(['developers', 'me']))).toBe(true)
  expect(claimsDeveloper(new Set(['developer']))).toBe(false)
})
