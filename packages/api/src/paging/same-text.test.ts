import { expect, test } from 'vitest'
import { sameText } from './same-text.ts'

test('only equal texts are the same', () => {
  expect(sameText('abc', 'abc')).toBe(true)
  expect(sameText('', '')).toBe(true)
  for (const other of ['abd', 'ab', 'abcd', '', 'ABC']) expect(sameText('abc', other)).toBe(false)
})
