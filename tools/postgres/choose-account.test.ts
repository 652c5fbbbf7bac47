import { expect, test } from 'vitest'
import { chooseAccount } from './choose-account.ts'

test('root lends the first account that exists', () => {
  const { uid } = chooseAccount(['no-such-account', 'nobody'], 0)
  expect(uid).toBeGreaterThan(0)
})

test('root never lends its own account', () => {
  expect(() => chooseAccount(['root'], 0)).toThrow('refuses to run as root: add an account root')
})

test('everybody else runs it in their own name', () => {
  expect(chooseAccount(['nobody'], 1_000)).toEqual({})
})
