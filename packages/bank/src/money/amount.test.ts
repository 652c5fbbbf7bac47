import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatAmount } from './format-amount.ts'
import { parseAmount } from './parse-amount.ts'

const fault = (text: string) => {
  const parsed = parseAmount(text)
  return parsed.ok ? parsed.amountMinor : parsed.code
}

test('an amount is read as minor units', () => {
  expect(['1250.00', '1250.5', '7', '0.01', '0007.10'].map(fault)).toEqual([
    125000, 125050, 700, 1, 710,
  ])
})

test('each way to write an amount wrongly has a code of its own', () => {
  expect(fault('1e3')).toBe('amount_malformed')
  expect(fault('')).toBe('amount_malformed')
  expect(fault('1,000.00')).toBe('amount_malformed')
  expect(fault(' 1')).toBe('amount_malformed')
  expect(fault('٣')).toBe('amount_malformed')
  expect(fault('1.')).toBe('amount_malformed')
  expect(fault('-1')).toBe('amount_negative')
  expect(fault('0')).toBe('amount_zero')
  expect(fault('0.00')).toBe('amount_zero')
  expect(fault('1.005')).toBe('amount_too_precise')
  expect(fault('12345678901234')).toBe('amount_too_large')
})

test('the largest amount that the ledger holds survives the way in and out', () => {
  expect(fault('9999999999999.99')).toBe(999999999999999)
  expect(formatAmount(999999999999999)).toBe('9999999999999.99')
})

test('what is written is read back as the same amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999_999_999 }), (amountMinor) => {
      expect(parseAmount(formatAmount(amountMinor))).toEqual({ ok: true, amountMinor })
    }),
  )
})
