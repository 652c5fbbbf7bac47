import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { add, compare, format, fromMinor, split, subtract, sum, toMinor } from '../money.ts'

const kes = (amount: string) => ({ amount, currency: 'KES' })
const amounts = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n })

test('what is written is read as the same minor units', () => {
  fc.assert(fc.property(amounts, (minor) => toMinor(fromMinor(minor)) === minor))
})

test('a sum is exact where floats are not', () => {
  expect(add(kes('0.10'), kes('0.20'))).toEqual(kes('0.30'))
  expect(sum(Array.from({ length: 10 }, () => kes('0.10')))).toEqual(kes('1.00'))
  expect(add(kes('9999999999999.98'), kes('0.01'))).toEqual(kes('9999999999999.99'))
})

test('what is added and taken away again leaves what was there', () => {
  fc.assert(
    fc.property(amounts, amounts, (one, other) => {
      const both = add(fromMinor(one), fromMinor(other))
      return subtract(both, fromMinor(other)).amount === fromMinor(one).amount
    }),
  )
})

test('the sum of nothing is zero of the currency asked for', () => {
  expect(sum([], 'USD')).toEqual({ amount: '0.00', currency: 'USD' })
})

test('amounts are ordered by size, not by their letters', () => {
  const sorted = [kes('10.00'), kes('9.00'), kes('-1.00')].sort(compare)
  expect(sorted.map(({ amount }) => amount)).toEqual(['-1.00', '9.00', '10.00'])
  expect(compare(kes('1.00'), kes('1.00'))).toBe(0)
})

describe('split', () => {
  test('hands the cents that are over to the first parts', () => {
    const parts = split(kes('100.00'), 3).map(({ amount }) => amount)
    expect(parts).toEqual(['33.34', '33.33', '33.33'])
  })

  test('loses and makes nothing, and no part differs by more than a cent', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 500 }), (minor, count) => {
        const parts = split(fromMinor(minor), count).map(toMinor)
        expect(parts.reduce((a, b) => a + b)).toBe(minor)
        const [first = 0n] = parts
        const apart = first - (parts.at(-1) ?? 0n)
        // The larger ones stand first, so the ends are as far apart as any two.
        expect(apart * apart).toBeLessThanOrEqual(1n)
      }),
    )
  })

  test.each([0, -1, 1.5, Number.NaN])('into %d parts is refused', (parts) => {
    expect(() => split(kes('1.00'), parts)).toThrow('split into 1 or more parts')
  })
})

test('two currencies are never added up', () => {
  const usd = { amount: '1.00', currency: 'USD' }
  for (const act of [add, subtract, compare]) {
    expect(() => act(kes('1.00'), usd)).toThrow('KES and USD are two currencies')
  }
})

test.each([1250, '1250', '1,250.00', '1250.0', '', null])('%j is no amount', (amount) => {
  expect(() => toMinor({ amount: amount as string, currency: 'KES' })).toThrow(
    'An amount is a decimal string with two places',
  )
})

test('a sum that the wire cannot carry is refused, and not cut', () => {
  expect(() => add(kes('9999999999999.99'), kes('0.01'))).toThrow('thirteen digits')
})

test('people read thousands apart, and no digit is lost', () => {
  expect(format(kes('1250.00')).replaceAll(/\s/gu, ' ')).toBe('Ksh 1,250.00')
  expect(format(kes('9999999999999.99'))).toContain('9,999,999,999,999.99')
})
