import { expect, test } from 'vitest'
import { type Deed, may, NEEDED } from './may.ts'
import { ROLES } from './member.ts'

const DEEDS = Object.keys(NEEDED) as Deed[]

test.each([
  ['viewer', ['read']],
  ['developer', ['read', 'read-requests', 'write-applications']],
  [
    'owner',
    ['read', 'read-requests', 'write-applications', 'govern-members', 'go-live', 'choose-plan'],
  ],
] as const)('a %s may %j, and nothing else', (role, deeds) => {
  expect(DEEDS.filter((deed) => may(role, deed))).toEqual(deeds)
})

test('roles grow: each may what those before it may', () => {
  const counts = ROLES.map((role) => DEEDS.filter((deed) => may(role, deed)).length)
  expect(counts).toEqual(counts.toSorted((one, other) => one - other))
})
