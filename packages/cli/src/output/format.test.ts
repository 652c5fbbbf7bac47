import { expect, test } from 'vitest'
import { formatMoney, formatTime, groupAmount } from './format.ts'

test.each([
  ['0.05', '0.05'],
  ['999.00', '999.00'],
  ['1250.00', '1,250.00'],
  ['-1250.00', '-1,250.00'],
  ['-125000.00', '-125,000.00'],
  ['9999999999999.99', '9,999,999,999,999.99'],
])('%s is grouped as %s, digit for digit', (amount, grouped) => {
  expect(groupAmount(amount)).toBe(grouped)
})

test('the currency stands before the amount', () => {
  expect(formatMoney({ amount: '1250.00', currency: 'KES' })).toBe('KES 1,250.00')
})

test('a time is told to the minute, in UTC; what is no time is told as it is', () => {
  expect(formatTime('2026-01-15T06:00:00.000Z')).toBe('2026-01-15 06:00 UTC')
  expect(formatTime('soon')).toBe('soon')
})
