import { applicationScopes, customerScopes } from '@wekeza/contract'
import { expect, test } from 'vitest'
import { CUSTOMER_SCOPES, OWN_SCOPES } from './scopes.ts'

test('every scope of the contract has its words, and no other has', () => {
  expect([...OWN_SCOPES].sort()).toEqual([...applicationScopes].sort())
  expect([...CUSTOMER_SCOPES].sort()).toEqual([...customerScopes].sort())
})
