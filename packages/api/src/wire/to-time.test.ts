import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toTime } from './to-time.ts'

test('every time is written as the standard library writes it', () => {
  const years = { min: Date.parse('0001-01-01'), max: Date.parse('9999-12-31T23:59:59.999Z') }
  fc.assert(
    fc.property(fc.integer(years), (atMs) => {
      expect(toTime(atMs)).toBe(new Date(atMs).toISOString())
    }),
    { numRuns: 2000 },
  )
})
