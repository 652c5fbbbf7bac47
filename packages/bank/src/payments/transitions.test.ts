import { expect, test } from 'vitest'
import { seededIds } from '../ports/ids.ts'
import { payment } from '../stores/suite/rows.ts'
import { movePayment } from './move-payment.ts'
import type { PaymentStatus } from './payment.ts'
import { moves } from './transitions.ts'

const STATUSES = Object.keys(moves) as PaymentStatus[]
const ids = seededIds({ seed: 1, nowMs: () => 0 })

const tried = (from: PaymentStatus, to: PaymentStatus) => () =>
  movePayment(payment('pay_one', { status: from }), { status: to }, ids, 9)

test.each(STATUSES)('from %s a payment goes where the table says, and nowhere else', (from) => {
  const taken = STATUSES.filter((to) => {
    try {
      return tried(from, to)().payment.status === to
    } catch {
      return false
    }
  })
  expect(taken.toSorted()).toEqual([...moves[from]].sort())
})

test('what is settled, failed or cancelled stays so', () => {
  for (const end of ['settled', 'failed', 'cancelled'] as const) expect(moves[end]).toEqual([])
  expect(tried('settled', 'failed')).toThrow('pay_one: no way from settled to failed')
})

test('a move is told to whoever listens where the status is another, and kept as a step in any case', () => {
  const kinds = (to: PaymentStatus) => tried('pending', to)().changes.map(({ kind }) => kind)
  expect(kinds('settled')).toEqual(['move-payment', 'emit'])
  expect(kinds('pending')).toEqual(['move-payment'])
})

test('a failure is its own reason in the history', () => {
  const goes = { status: 'failed', failureCode: 'rail_failed' } as const
  const [move] = movePayment(payment('pay_one'), goes, ids, 9).changes
  expect(move).toMatchObject({ step: { number: 2, status: 'failed', reason: 'rail_failed' } })
})
