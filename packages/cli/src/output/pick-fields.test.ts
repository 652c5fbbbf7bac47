import { expect, test } from 'vitest'
import { pickFields } from './pick-fields.ts'

const payment = {
  id: 'pay_1',
  status: 'settled',
  amount: { amount: '5.00', currency: 'KES' },
  reference: null,
}

test('a single thing stays one, with its fields in the order that was asked for', () => {
  expect(JSON.stringify(pickFields(payment, 'status,id').data)).toBe(
    '{"status":"settled","id":"pay_1"}',
  )
})

test('a dot leads inwards, and the name stays as it was asked for', () => {
  expect(pickFields(payment, 'amount.amount').data).toEqual({ 'amount.amount': '5.00' })
})

test('a field that is null is there', () => {
  expect(pickFields(payment, 'reference').data).toEqual({ reference: null })
})

test('each row of a list is picked from, and an empty list needs no fields', () => {
  expect(pickFields([payment, payment], 'id').data).toEqual([{ id: 'pay_1' }, { id: 'pay_1' }])
  expect(pickFields([], 'anything').data).toEqual([])
})

test('a field that is not there is null and complained of, and is no failure', () => {
  const { data, complaint } = pickFields(payment, 'id,colour,constructor')
  expect(data).toEqual({ id: 'pay_1', colour: null, constructor: null })
  expect(complaint).toBe(
    'There is no field colour, constructor. There is: id, status, amount, reference.',
  )
  expect(pickFields(payment, 'reference').complaint).toBeNull()
})
