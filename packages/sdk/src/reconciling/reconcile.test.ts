import { expect, test } from 'vitest'
import { reconcile } from '../reconcile.ts'

const kes = (amount: string) => ({ amount, currency: 'KES' })
const payment = (id: string, amount: string, status = 'settled') => ({
  id,
  status,
  amount: kes(amount),
})
let count = 0
const debit = (paymentId: string | null, amount: string) => {
  count += 1
  return {
    id: `txn_${count}`,
    direction: 'debit',
    amount: kes(amount),
    payment_id: paymentId,
  } as const
}
const ids = (payments: readonly { id: string }[]) => payments.map(({ id }) => id)

test('a settled payment that is on the statement once is matched', () => {
  const result = reconcile([payment('pay_1', '10.00')], [debit('pay_1', '10.00')])
  expect(result.matched.map((match) => match.payment.id)).toEqual(['pay_1'])
  expect([result.missing, result.doubled, result.mismatched, result.unknown]).toEqual([
    [],
    [],
    [],
    [],
  ])
})

test('a fee may stand on a line of its own, or in the same line', () => {
  const paid = { ...payment('pay_1', '10.00'), fee: kes('0.50') }
  for (const lines of [
    [debit('pay_1', '10.50')],
    [debit('pay_1', '10.00'), debit('pay_1', '0.50')],
  ])
    expect(reconcile([paid], lines).matched).toHaveLength(1)
})

test('a settled payment that is not on the statement is missing', () => {
  const result = reconcile(
    [payment('pay_1', '10.00'), payment('pay_2', '5.00')],
    [debit('pay_2', '5.00')],
  )
  expect(ids(result.missing)).toEqual(['pay_1'])
})

test('a payment that left the account twice is doubled, with what left', () => {
  const result = reconcile(
    [payment('pay_1', '10.00')],
    [debit('pay_1', '10.00'), debit('pay_1', '10.00')],
  )
  expect(result.doubled).toMatchObject([{ expected: kes('10.00'), found: kes('20.00') }])
})

test('one line of another page that overlaps is still one line', () => {
  const line = debit('pay_1', '10.00')
  expect(reconcile([payment('pay_1', '10.00')], [line, { ...line }]).doubled).toEqual([])
})

test('another sum by a cent is a mismatch', () => {
  const result = reconcile([payment('pay_1', '10.00')], [debit('pay_1', '10.01')])
  expect(result.mismatched).toMatchObject([{ expected: kes('10.00'), found: kes('10.01') }])
})

test.each(['failed', 'cancelled', 'pending', 'scheduled', 'in_review'])(
  'money that left for a payment which is %s is a mismatch, and none that left is in order',
  (status) => {
    const paid = payment('pay_1', '10.00', status)
    expect(reconcile([paid], [debit('pay_1', '10.00')]).mismatched).toMatchObject([
      { expected: kes('0.00'), found: kes('10.00') },
    ])
    expect(ids(reconcile([paid], []).open)).toEqual(['pay_1'])
  },
)

test('a line that names a payment which nobody gave is unknown', () => {
  const line = debit('pay_9', '10.00')
  expect(reconcile([], [line]).unknown).toEqual([line])
})

test('what came in, and what names no payment, is left alone', () => {
  const refund = { ...debit('pay_1', '4.00'), direction: 'credit' } as const
  const result = reconcile(
    [payment('pay_1', '10.00')],
    [debit('pay_1', '10.00'), refund, debit(null, '3.00')],
  )
  expect([result.matched.length, result.unknown.length]).toEqual([1, 0])
})

test('what is only held is not booked yet', () => {
  const held = { ...debit('pay_1', '10.00'), status: 'pending' } as const
  const result = reconcile([payment('pay_1', '10.00', 'pending')], [held])
  expect([ids(result.open), result.mismatched]).toEqual([['pay_1'], []])
})
