import { eventTypes } from '@wekeza/contract'
import { expect, test } from 'vitest'
import { EVENT_FAMILIES, takes } from './event-types.ts'

test('every event of the contract has its words, and no other has', () => {
  expect(EVENT_FAMILIES.flatMap(({ types }) => types)).toEqual([...eventTypes])
})

test.each([
  [['*'], true],
  [['payment.*'], true],
  [['payment.settled'], true],
  [['payment.failed', 'refund.*'], false],
  [[], false],
])('filters %j take payment.settled: %s', (filters, taken) => {
  expect(takes(filters, 'payment.settled')).toBe(taken)
})
