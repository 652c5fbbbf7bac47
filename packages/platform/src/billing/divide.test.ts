import fc from 'fast-check'
import { expect, test } from 'vitest'
import { divideDown, divideHalfUp } from './divide.ts'

/** Products of them are larger than a double holds exactly; what is told of them is not. */
const asked = fc
  .record({
    value: fc.nat(999_999_999_999),
    times: fc.nat(9_007_199),
    by: fc.constantFrom(28, 30, 31, 1_000, 10_000),
  })
  .filter(({ value, times, by }) => (BigInt(value) * BigInt(times)) / BigInt(by) < 2n ** 53n)

test('what is rounded half up is off by half a unit at most, and by no more than a half below', () => {
  fc.assert(
    fc.property(asked, ({ value, times, by }) => {
      const off = 2n * (BigInt(divideHalfUp(value, times, by)) * BigInt(by) - exact(value, times))
      expect(off > -BigInt(by) && off <= BigInt(by)).toBe(true)
    }),
  )
})

test('what is rounded down is exceeded by less than a unit, and never exceeds', () => {
  fc.assert(
    fc.property(asked, ({ value, times, by }) => {
      const over = exact(value, times) - BigInt(divideDown(value, times, by)) * BigInt(by)
      expect(over >= 0n && over < BigInt(by)).toBe(true)
    }),
  )
})

test.each([
  [5, 1, 2, 3, 2],
  [4, 1, 3, 1, 1],
  [0, 7, 31, 0, 0],
])('%i times %i by %i is %i half up and %i down', (value, times, by, up, down) => {
  expect([divideHalfUp(value, times, by), divideDown(value, times, by)]).toEqual([up, down])
})

function exact(value: number, times: number): bigint {
  return BigInt(value) * BigInt(times)
}
