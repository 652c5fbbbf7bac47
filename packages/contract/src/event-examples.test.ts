import { eventExamples } from '@wekeza/contract/event-examples'
import { eventValidators } from '@wekeza/contract/validate-event'
import { expect, expectTypeOf, test } from 'vitest'
import { type EventType, eventTypes, type Schema } from './index.ts'

test.each(eventTypes)('the example of %s is an event of this type', (type) => {
  const example = eventExamples[type]
  const { event, data } = eventValidators[type]
  expect([event(example), event.errors]).toEqual([true, null])
  expect([data(example.data), data.errors]).toEqual([true, null])
})

test('an event of another family is none of this type', () => {
  expect(eventValidators['payment.settled'].event(eventExamples['consent.revoked'])).toBe(false)
  expect(eventValidators['payment.settled'].data(eventExamples['consent.revoked'].data)).toBe(false)
})

test('whoever asks for an event’s type knows what its data is', () => {
  const read = (event: Schema<'Event'>) => (event.type === 'payment.settled' ? event.data : null)
  expectTypeOf(read).returns.toEqualTypeOf<Schema<'Payment'> | null>()
  expectTypeOf<Schema<'Event'>['type']>().toEqualTypeOf<EventType>()
})
