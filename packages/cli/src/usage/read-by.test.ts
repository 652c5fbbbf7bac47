import { expect, test } from 'vitest'
import { readBy } from './read-by.ts'

test('nothing tells nothing apart', () => {
  expect(readBy(undefined)).toEqual([])
})

test('words are taken with spaces, each once', () => {
  expect(readBy('status, operation,status')).toEqual(['operation', 'status'])
})

test.each(['day', 'operation,', ''])('%j is refused', (text) => {
  expect(() => readBy(text)).toThrow(/^--by: /)
})
