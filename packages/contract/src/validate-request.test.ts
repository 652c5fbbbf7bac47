import { requestValidators } from '@wekeza/contract/validate-request'
import { expect, test } from 'vitest'
import { operations } from './index.ts'

test('every operation has a validator for its query, and one for its body if it takes one', () => {
  for (const { id, takesBody } of Object.values(operations)) {
    expect(requestValidators[id].query, id).toBeTypeOf('function')
    expect(requestValidators[id].body !== undefined, id).toBe(takesBody)
  }
})

test('a query is coerced to the contract’s types and given its defaults', () => {
  const query = { limit: '5' }
  expect(requestValidators.listConsents.query(query)).toBe(true)
  expect(query).toEqual({ limit: 5 })
})

test('a body is never coerced', () => {
  expect(requestValidators.advanceClock.body?.({ seconds: '5' })).toBe(false)
  expect(requestValidators.advanceClock.body?.({ seconds: 5 })).toBe(true)
})

test('a query that the contract does not have is refused', () => {
  expect(requestValidators.listAccounts.query({ admin: 'true' })).toBe(false)
})

test.each([
  ['2031-01-01T00:00:00Z', true],
  ['2031-01-01T00:00:00.000+03:00', true],
  ['2031-06-30T23:59:60Z', true],
  ['2031-01-01T00:00:00+03', false],
  ['2031-01-01T00:00:00+0300', false],
  ['2031-01-01T00:00:00', false],
  ['2031-02-30T00:00:00Z', false],
])('the time %s is one that everybody reads alike: %s', (since, isTime) => {
  expect(requestValidators.recoverDeliveries.body?.({ since })).toBe(isTime)
  expect(requestValidators.createApiKey.body?.({ name: 'a', expires_at: since })).toBe(isTime)
})
