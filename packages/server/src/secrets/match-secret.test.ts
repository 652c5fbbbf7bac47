import type { Application } from '@wekeza/platform'
import { expect, test } from 'vitest'
import { hashSecret, secretMatches } from './match-secret.ts'

const application = (secretHash: string) => ({ secretHash }) as Application

test('a secret matches its own hash and no other', () => {
  expect(secretMatches(application(hashSecret('one')), 'one')).toBe(true)
  expect(secretMatches(application(hashSecret('one')), 'two')).toBe(false)
})

test('nothing matches an application without a secret', () => {
  expect(secretMatches(application(''), '')).toBe(false)
})

test('the hash is not the secret', () => {
  expect(hashSecret('one')).toMatch(/^[\da-f]{64}$/)
})
