import { expect, test } from 'vitest'
import { seededIds } from '../ports/ids.ts'
import { moveMoney } from './move-money.ts'
import { runPostings } from './run-postings.ts'

const ids = seededIds({ seed: 1, nowMs: () => 0 })

function moved(from: string, to: string, amountMinor: number) {
  const party = (accountId: string) => ({ accountId, name: accountId })
  const what = { amountMinor, description: 'Moves', paymentId: null, atMs: 0 }
  return moveMoney({ debtor: party(from), creditor: party(to), ...what }, ids)
}

test('a run touches each account once, and knows how low each of them goes on the way', () => {
  const entries = [moved('a', 'b', 10), moved('b', 'a', 4), moved('a', 'c', 3)]
  const { accounts, postings } = runPostings(entries)
  expect(accounts).toEqual([
    { accountId: 'a', netMinor: -9, lowestMinor: -10 },
    { accountId: 'b', netMinor: 6, lowestMinor: 0 },
    { accountId: 'c', netMinor: 3, lowestMinor: 0 },
  ])
  expect(postings.map(({ sinceMinor }) => sinceMinor)).toEqual([-10, 10, 6, -6, -9, 3])
})

test('an entry that makes money is refused', () => {
  const whole = moved('a', 'b', 10)
  expect(() => runPostings([{ ...whole, postings: whole.postings.slice(1) }])).toThrow('sum to 10')
})
