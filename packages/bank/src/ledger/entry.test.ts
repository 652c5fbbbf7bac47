import { expect, test } from 'vitest'
import { seededIds } from '../ports/ids.ts'
import { assertBalanced } from './entry.ts'
import { moveMoney } from './move-money.ts'

const movement = {
  debtor: { accountId: 'acc_a', name: 'A' },
  creditor: { accountId: 'acc_b', name: 'B' },
  amountMinor: 125000,
  description: 'Invoice 42',
  paymentId: 'pay_1',
  atMs: 0,
}

test('what one account loses the other gains', () => {
  const { postings } = moveMoney(movement, seededIds({ seed: 1, nowMs: () => 0 }))
  expect(postings.map((p) => [p.accountId, p.amountMinor, p.counterparty])).toEqual([
    ['acc_a', -125000, 'B'],
    ['acc_b', 125000, 'A'],
  ])
})

test('an entry that makes money is refused', () => {
  const entry = moveMoney(movement, seededIds({ seed: 1, nowMs: () => 0 }))
  const [first] = entry.postings
  if (!first) throw new Error('no posting')
  expect(() => assertBalanced({ ...entry, postings: [first] })).toThrow('sum to -125000')
})

test('an entry of fractions of a cent is refused', () => {
  expect(() =>
    moveMoney({ ...movement, amountMinor: 0.5 }, seededIds({ seed: 1, nowMs: () => 0 })),
  ).toThrow('not an integer')
})
