import { expect, test } from 'vitest'
import { rails } from './check-rail.ts'
import { highestFeeMinor } from './highest-fee.ts'

test('within the bank there is no fee to reckon with', () => {
  expect(highestFeeMinor(['internal'], 5_000_00)).toBe(0)
})

test('of several rails the dearest counts, in whatever order they stand', () => {
  const [pesalink, rtgs] = [rails.pesalink.feeMinor(5_000_00), rails.rtgs.feeMinor(5_000_00)]
  expect(pesalink).toBeLessThan(rtgs)
  expect(highestFeeMinor(['pesalink', 'rtgs'], 5_000_00)).toBe(rtgs)
  expect(highestFeeMinor(['rtgs', 'pesalink'], 5_000_00)).toBe(rtgs)
})
