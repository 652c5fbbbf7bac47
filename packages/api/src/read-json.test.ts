import { expect, test } from 'vitest'
import { readJson } from './read-json.ts'

test.each([
  ['in a value', '{"name":"\\ud800"}'],
  ['in a name', '{"\\udc00":1}'],
  ['in a list', '[["a\\uD800b"]]'],
])('half of a surrogate pair %s is no text', (_, text) => {
  expect(() => readJson(text)).toThrow('surrogate')
})

test.each([
  ['in a value', '{"name":"a\\u0000b"}'],
  ['in a name', '{"\\u0000":1}'],
])('the character U+0000 %s is refused', (_, text) => {
  expect(() => readJson(text)).toThrow('U+0000')
})

test('a whole pair is a character, and an escaped backslash is none of it', () => {
  expect(readJson('["\\ud83d\\ude00","\\\\ud800","\\\\u0000"]')).toEqual([
    '\u{1f600}',
    '\\ud800',
    '\\u0000',
  ])
})
