import { expect, test } from 'vitest'
import { readNairobiTime } from './read-nairobi-time.ts'

test('a first day begins at midnight in Nairobi', () => {
  expect(readNairobiTime('--from', '2026-01-15', 'start')).toBe('2026-01-14T21:00:00.000Z')
})

test('a last day is included', () => {
  expect(readNairobiTime('--to', '2026-01-15', 'end')).toBe('2026-01-15T21:00:00.000Z')
})

test('a time is taken as it is', () => {
  expect(readNairobiTime('--to', '2026-01-15T06:00:00Z', 'end')).toBe('2026-01-15T06:00:00.000Z')
})

test.each(['2026-02-30', 'yesterday'])('%s is refused with the flag that it came by', (text) => {
  expect(() => readNairobiTime('--to', text, 'end')).toThrow(/^--to: .* Give /)
})
