import { eventTypes } from '@wekeza/contract'
import { eventValidators } from '@wekeza/contract/validate-event'
import { expect, expectTypeOf, test } from 'vitest'
import { exampleEvent } from './example-event.ts'

test.each(eventTypes)('the example of %s is what the contract says of it', (type) => {
  const validate = eventValidators[type].event
  expect([validate(exampleEvent(type)), validate.errors ?? null]).toEqual([true, null])
})

test('what is given takes its place, in the resource too', () => {
  const event = exampleEvent('payment.failed', { data: { id: 'pay_42', version: 3 }, sequence: 9 })
  expect(event).toMatchObject({
    type: 'payment.failed',
    sequence: 9,
    resource: { type: 'payment', id: 'pay_42', version: 3 },
    data: { id: 'pay_42', version: 3, amount: { amount: '1250.00' } },
  })
})

test('a test that changes its event leaves the next one as it was', () => {
  const first = exampleEvent('payment.settled')
  Object.assign(first.data.amount, { amount: '0.01' })
  expect(exampleEvent('payment.settled').data.amount.amount).toBe('1250.00')
})

test('it is typed by its type', () => {
  expectTypeOf(exampleEvent('consent.revoked').type).toEqualTypeOf<'consent.revoked'>()
  expectTypeOf(exampleEvent('transaction.posted').data.direction).toExtend<string>()
})
