import { expect, test } from 'vitest'
import { formatMoney } from './money.tsx'

const kes = (amount: string) => ({ amount, currency: 'KES' })
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('money is written for Kenya: the code first, groups of three, both decimals', () => {
  expect(plain(formatMoney(kes('1250.00')))).toBe('KES 1,250.00')
  expect(plain(formatMoney(kes('0.00')))).toBe('KES 0.00')
})

test('no digit is lost, however large it is', () => {
  expect(plain(formatMoney(kes('9007199254740993123.45')))).toBe('KES 9,007,199,254,740,993,123.45')
})

test('what comes in has a plus, what goes out a true minus', () => {
  expect(plain(formatMoney(kes('12.50'), 'in'))).toBe('+KES 12.50')
  expect(plain(formatMoney(kes('12.50'), 'out'))).toBe('−KES 12.50')
  expect(plain(formatMoney(kes('-12.50')))).toBe('−KES 12.50')
})

test('code and digits stay on one line', () => {
  expect(formatMoney(kes('1.00'))).toContain('\u00a0')
})
