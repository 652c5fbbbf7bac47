import { expect, test } from 'vitest'
import { readHeaders } from './read-headers.ts'

test('a header is a name, a colon and a value', () => {
  expect([...readHeaders(['Idempotency-Key: invoice-42', 'X-Empty:'])]).toEqual([
    ['idempotency-key', 'invoice-42'],
    ['x-empty', ''],
  ])
})

test.each(['Idempotency-Key', ': x', 'a b: c', 'X: a\nb: c'])('%j is no header', (line) => {
  expect(() => readHeaders([line])).toThrow('is no header')
})

test('the token is not given as a header', () => {
  expect(() => readHeaders(['Authorization: Bearer x'])).toThrow('Authorization is set by')
})
