import { expect, test } from 'vitest'
import { readSince } from './read-since.ts'

const SIX = async () => Date.parse('2026-01-15T06:00:00Z')
const nobody = () => Promise.reject(new Error('the bank was asked for its time'))

test('a duration goes back from the bank’s time', async () => {
  expect(await readSince('2h', SIX)).toBe('2026-01-15T04:00:00.000Z')
})

test('a time is itself, and the bank is not asked', async () => {
  expect(await readSince('2026-01-14T12:00:00+03:00', nobody)).toBe('2026-01-14T09:00:00.000Z')
  expect(await readSince('2026-01-14', nobody)).toBe('2026-01-14T00:00:00.000Z')
})

test.each(['yesterday', '10', '', '2026-02-30'])('%j is refused', async (text) => {
  await expect(readSince(text, SIX)).rejects.toThrow('--since')
})
