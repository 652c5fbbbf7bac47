import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { hashSecret, matchesHash } from './hash-secret.ts'

const PEPPER = new Uint8Array(32).fill(1)
const OTHER = new Uint8Array(32).fill(2)

test('a secret matches its own hash and no other', () => {
  const hash = hashSecret('one', PEPPER)
  expect(matchesHash(hash, 'one', PEPPER)).toBe(true)
  expect(matchesHash(hash, 'two', PEPPER)).toBe(false)
  expect(matchesHash(hash, '', PEPPER)).toBe(false)
})

test('without the pepper the hash is that of nothing', () => {
  expect(matchesHash(hashSecret('one', PEPPER), 'one', OTHER)).toBe(false)
})

test('a hash from before there was a pepper still matches', () => {
  const hash = `sha256:${createHash('sha256').update('one').digest('hex')}`
  expect(matchesHash(hash, 'one', PEPPER)).toBe(true)
  expect(matchesHash(hash, 'two', PEPPER)).toBe(false)
})

test('nothing matches an empty hash, and no hash matches itself', () => {
  const hash = hashSecret('one', PEPPER)
  expect(matchesHash('', '', PEPPER)).toBe(false)
  expect(matchesHash('sha256:', '', PEPPER)).toBe(false)
  expect(matchesHash(hash, hash, PEPPER)).toBe(false)
})
