import { expect, test } from 'vitest'
import { isStaff } from './is-staff.ts'

const claims = {
  subject: 'stf_amina',
  clientId: 'app_portal',
  consentId: null,
  scopes: new Set(['operations.read']),
}

test('a token of the staff carries their scopes alone, and no consent', () => {
  expect(isStaff(claims)).toBe(true)
  expect(isStaff({ ...claims, scopes: new Set(['operations.read', 'operations.write']) })).toBe(
    true,
  )
})

test.each([
  ['another scope beside theirs', { scopes: new Set(['operations.read', 'payments.write']) }],
  ['no scope of theirs', { scopes: new Set(['me']) }],
  ['no scope at all', { scopes: new Set<string>() }],
  ['a consent', { consentId: 'csn_one' }],
  ['a customer', { subject: 'cus_wanjiru' }],
  ['the application itself', { subject: 'stf_amina', clientId: 'stf_amina' }],
  ['nobody', { subject: undefined }],
])('a token with %s is not of the staff', (_, more) => {
  expect(isStaff({ ...claims, ...more })).toBe(false)
})
