import { expect, test } from 'vitest'
import { decideRotation } from './decide-rotation.ts'
import type { IssuedSecret } from './issued-secret.ts'

const secret = (id: string, more: Partial<IssuedSecret> = {}): IssuedSecret => ({
  id,
  applicationId: 'app_one',
  kind: 'client_secret',
  name: null,
  scopes: null,
  hash: '',
  lastFour: '',
  createdAtMs: 0,
  endsAtMs: null,
  lastUsedAtMs: null,
  ...more,
})

test('the old secret ends once the overlap is over', () => {
  expect(decideRotation([secret('old')], 100, 50)).toEqual({ ending: ['old'], endsAtMs: 150 })
})

test('what ends sooner is not given more time', () => {
  expect(decideRotation([secret('old', { endsAtMs: 120 })], 100, 50)?.ending).toEqual([])
})

test('what has ended and what is an API key is left alone', () => {
  const secrets = [secret('ended', { endsAtMs: 100 }), secret('key', { kind: 'api_key' })]
  expect(decideRotation(secrets, 100, 50)?.ending).toEqual([])
})

test('two that are valid are enough', () => {
  expect(decideRotation([secret('one'), secret('two', { endsAtMs: 101 })], 100, 50)).toBeUndefined()
})
