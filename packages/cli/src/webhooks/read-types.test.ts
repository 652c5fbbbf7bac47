import { expect, test } from 'vitest'
import { isAskedFor, readTypes } from './read-types.ts'

test.each([
  ['payment.settled', ['payment.settled']],
  ['payment.*, transaction.posted', ['payment.*', 'transaction.posted']],
  ['payment', ['payment.*']],
  ['payment,payment.*', ['payment.*']],
  ['*', ['*']],
])('%s names %j', (text, types) => {
  expect(readTypes(text)).toEqual(types)
})

test.each(['', 'payment,', 'Payment', 'payment.settled.now', 'payment.s*'])(
  '%j is refused',
  (text) => {
    expect(() => readTypes(text)).toThrow('is no type')
  },
)

test.each([
  ['payment.settled', ['payment.*'], true],
  ['payment.settled', ['payment.failed', 'payment.settled'], true],
  ['payment.settled', ['*'], true],
  ['payment.settled', ['payment.failed'], false],
  // A family is the whole word before the dot.
  ['bulk_payment.completed', ['payment.*'], false],
])('%s among %j: %j', (type, filters, asked) => {
  expect(isAskedFor(type, filters)).toBe(asked)
})
