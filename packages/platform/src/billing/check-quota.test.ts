import { expect, test } from 'vitest'
import { checkQuota } from './check-quota.ts'

const OF_A_THOUSAND = { callsPerDayMax: 1_000 }

test.each([
  [0, { kind: 'within', max: 1_000, remaining: 999 }],
  [999, { kind: 'within', max: 1_000, remaining: 0 }],
  [1_000, { kind: 'exceeded', max: 1_000, remaining: 0 }],
  [1_200, { kind: 'exceeded', max: 1_000, remaining: 0 }],
])('after %i calls one more', (used, answer) => {
  expect(checkQuota(OF_A_THOUSAND, used)).toEqual(answer)
})

test('without a quota nobody counts', () => {
  expect(checkQuota({ callsPerDayMax: null }, 1e12)).toEqual({ kind: 'unlimited' })
})
