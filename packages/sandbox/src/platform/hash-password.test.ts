import { expect, test } from 'vitest'
import { SANDBOX_PASSWORD, SANDBOX_PASSWORD_HASH } from '../demo-applications.ts'
import { hashPassword, matchesPassword } from './hash-password.ts'

test('a password fits its own hash, and no other', async () => {
  const hash = await hashPassword('salt boat lamp heron')
  expect(await matchesPassword(hash, 'salt boat lamp heron')).toBe(true)
  expect(await matchesPassword(hash, 'salt boat lamp heroN')).toBe(false)
  expect(hash).not.toContain('salt boat')
})

test('the same password is kept differently each time', async () => {
  const [one, two] = await Promise.all([hashPassword('the same'), hashPassword('the same')])
  expect(one).not.toBe(two)
})

test('where there is no hash nothing fits, not even nothing', async () => {
  expect(await matchesPassword(undefined, '')).toBe(false)
  expect(await matchesPassword('', '')).toBe(false)
})

test('what is kept of the demo developer’s password is of that password', async () => {
  expect(await matchesPassword(SANDBOX_PASSWORD_HASH, SANDBOX_PASSWORD)).toBe(true)
})

test('a text that is written otherwise is the same password', async () => {
  const hash = await hashPassword('caf\u00e9 caf\u00e9 caf\u00e9')
  expect(await matchesPassword(hash, 'cafe\u0301 cafe\u0301 cafe\u0301')).toBe(true)
})
