import { expect, test } from 'vitest'
import { readDay, readTime } from './read-time.ts'

test('a day begins at midnight UTC', () => {
  expect(readTime('--from', '2026-01-15')).toBe('2026-01-15T00:00:00.000Z')
})

test('a time with another offset is told in UTC', () => {
  expect(readTime('--from', '2026-01-15T09:00:00+03:00')).toBe('2026-01-15T06:00:00.000Z')
})

test.each(['tomorrow', '2026-13-01', '15/01/2026', '2026-01-15T09:00'])('%s is no time', (text) => {
  expect(() => readTime('--from', text)).toThrow('--from')
})

test('a day that the calendar lacks is no day', () => {
  expect(readDay('--execution-date', '2026-02-01')).toBe('2026-02-01')
  expect(() => readDay('--execution-date', '2026-02-30')).toThrow('is no day')
})
