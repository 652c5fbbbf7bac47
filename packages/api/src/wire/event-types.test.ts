import type { Happening } from '@wekeza/bank'
import { type EventType, eventTypes } from '@wekeza/contract'
import { expect, expectTypeOf, test } from 'vitest'

test('what the bank can say is what the contract’s webhooks announce', () => {
  expectTypeOf<Happening['type']>().toEqualTypeOf<EventType>()
  expect(new Set(eventTypes).size).toBe(eventTypes.length)
})
