import { expect, test } from 'vitest'
import { amountOf } from './amount-of.ts'

test.each([
  ['1000', '1000.00'],
  [' 1,000.5 ', '1000.50'],
  ['0.05', '0.05'],
  ['007', '7.00'],
])('%o is an amount', (text, amount) => {
  expect(amountOf(text)).toBe(amount)
})

test.each(['', '0', '0.00', '-5', '1.005', '1e3', 'much', '1.', '12345678901234'])(
  '%o is none',
  (text) => {
    expect(amountOf(text)).toBeUndefined()
  },
)
