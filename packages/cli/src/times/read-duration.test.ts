import { expect, test } from 'vitest'
import { readDuration } from './read-duration.ts'

test('days, hours, minutes and seconds add up', () => {
  expect(readDuration('90d')).toBe(7_776_000)
  expect(readDuration('2h')).toBe(7_200)
  expect(readDuration('1d12h')).toBe(129_600)
  expect(readDuration('1h1m1s')).toBe(3_661)
})

test.each(['', '90', 'd', '-1d', '1.5h', '2 h', '1mo', '1w'])('%j is refused', (text) => {
  expect(() => readDuration(text)).toThrow('is no duration')
})
