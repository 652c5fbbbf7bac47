import type { IssuedSecret } from '@wekeza/platform'
import { expect, test } from 'vitest'
import { toApiKey, toClientSecret } from './to-secret.ts'

const key: IssuedSecret = {
  id: 'k4f1k3m7q0r8e',
  applicationId: 'app_shop',
  kind: 'api_key',
  name: 'nightly',
  scopes: null,
  hash: 'the hash of it',
  lastFour: 'b2Cd',
  createdAtMs: 0,
  endsAtMs: 86_400_000,
  lastUsedAtMs: null,
}

test('nothing of a secret is shown that could be tried against its hash', () => {
  const shown = JSON.stringify([toApiKey(key), toClientSecret({ ...key, kind: 'client_secret' })])
  expect(shown).not.toContain('hash')
})

test('a key without scopes of its own has null, and one with them has those', () => {
  expect(toApiKey(key).scopes).toBeNull()
  expect(toApiKey({ ...key, scopes: [] }).scopes).toEqual([])
})

test('a key of before keys had names is called by its id', () => {
  expect(toApiKey({ ...key, name: null }).name).toBe('k4f1k3m7q0r8e')
})

test('an end that is not set, and a use that never was, are null', () => {
  expect(toClientSecret({ ...key, endsAtMs: null })).toMatchObject({
    ends_at: null,
    last_used_at: null,
  })
  expect(toClientSecret(key).ends_at).toBe('1970-01-02T00:00:00.000Z')
})
