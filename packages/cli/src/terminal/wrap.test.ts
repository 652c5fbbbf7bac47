import { expect, test } from 'vitest'
import { wrap } from './wrap.ts'

test('lines break at spaces', () => {
  expect(wrap('Send a lower amount, or a new request.', 20)).toEqual([
    'Send a lower amount,',
    'or a new request.',
  ])
})

test('a word that is too long stays whole, so that it can be copied', () => {
  expect(wrap('see http://127.0.0.1:4010/errors/insufficient_funds now', 10)).toEqual([
    'see',
    'http://127.0.0.1:4010/errors/insufficient_funds',
    'now',
  ])
})
