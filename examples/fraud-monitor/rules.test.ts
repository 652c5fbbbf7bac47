import { exampleEvent } from '@wekeza/sdk/webhooks/testing'
import { expect, test } from 'vitest'
import { judge, type Known } from './rules.ts'

const nothing = (): Known => ({ payees: {}, recent: {} })

/** The so-many-th payment of an account, so many minutes after the first. */
function payment(id: string, minutes: number, amount = '100.00') {
  const created_at = new Date(Date.UTC(2026, 0, 15, 9, minutes)).toISOString()
  return exampleEvent('payment.settled', {
    data: { id, created_at, amount: { amount, currency: 'KES' } },
  }).data
}

const rulesOf = (known: Known, ...payments: ReturnType<typeof payment>[]) =>
  payments.map((one) => judge(known, one).map(({ rule }) => rule))

test('the fourth payment in ten minutes is one too many', () => {
  const four = [0, 3, 6, 9].map((minutes) => payment(`pay_${minutes}`, minutes))
  expect(rulesOf(nothing(), ...four)).toEqual([[], [], [], ['velocity']])
})

test('four payments that are spread are not', () => {
  const four = [0, 4, 8, 12].map((minutes) => payment(`pay_${minutes}`, minutes))
  expect(rulesOf(nothing(), ...four)).toEqual([[], [], [], []])
})

test('a payment of which several events tell counts once', () => {
  const known = nothing()
  const one = payment('pay_1', 0, '20000.00')
  expect(rulesOf(known, one, one, one, one)).toEqual([['new_payee'], [], [], []])
})

test('much to somebody new alarms, and the second time no more', () => {
  const known = nothing()
  const paid = [payment('pay_1', 0, '10000.00'), payment('pay_2', 30, '10000.00')]
  expect(rulesOf(known, ...paid)).toEqual([['new_payee'], []])
})

test('little to somebody new does not', () => {
  expect(rulesOf(nothing(), payment('pay_1', 0, '9999.99'))).toEqual([[]])
})

test('another name for the same account is nobody new', () => {
  const known = nothing()
  const first = payment('pay_1', 0)
  const second = payment('pay_2', 30, '20000.00')
  const renamed = { ...second, payee: { ...second.payee, name: 'Somebody else' } }
  expect(rulesOf(known, first, renamed)).toEqual([[], []])
})
