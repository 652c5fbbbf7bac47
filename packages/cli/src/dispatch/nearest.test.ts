import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

const names = ['accounts list', 'accounts get', 'payments create', 'status']

test('a slip of the finger finds the command that was meant', () => {
  expect(nearest('acounts list', names)).toBe('accounts list')
  expect(nearest('payment create', names)).toBe('payments create')
  expect(nearest('staus', names)).toBe('status')
})

test('what is like nothing finds nothing', () => {
  expect(nearest('brew coffee', names)).toBeNull()
})
