import { expect, test } from 'vitest'
import { toUnitPrice } from './to-unit-price.ts'

test.each([
  [50_000, '0.50'],
  [0, '0.00'],
  [125, '0.00125'],
  [1, '0.00001'],
  [1_250_000, '12.50'],
  [100_100, '1.001'],
])('%d thousandths of a cent are %s shillings', (priceMilliMinor, written) => {
  expect(toUnitPrice(priceMilliMinor)).toBe(written)
})
