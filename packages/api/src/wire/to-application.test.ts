import type { Application } from '@wekeza/platform'
import { expect, test } from 'vitest'
import { toApplication } from './to-application.ts'

const application: Application = {
  id: 'app_shop',
  organisationId: 'org_soko',
  name: 'Soko till',
  bankKey: 'test_soko',
  profile: 'standard',
  jwks: null,
  tlsClientSubject: null,
  redirectUris: ['https://shop.example/callback'],
  scopes: ['accounts.read'],
  ipAllowList: [],
  status: 'active',
  createdAtMs: 0,
}

test('the bank of an application is its environment', () => {
  expect(toApplication(application).environment).toBe('test')
  expect(toApplication({ ...application, bankKey: 'live' }).environment).toBe('live')
})

test('a test bank’s key is nobody’s to know', () => {
  expect(JSON.stringify(toApplication(application))).not.toContain('test_soko')
})

test('public keys are shown as they were registered', () => {
  const keys = [{ kty: 'OKP', kid: 'first' }]
  expect(toApplication({ ...application, jwks: { keys } }).jwks).toEqual({ keys })
  expect(toApplication(application).jwks).toBeNull()
})
