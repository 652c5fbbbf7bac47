import { expect, test } from 'vitest'
import { filterOf } from './request-flags.ts'

test('what is asked of the log is what was said: a status or a class of them, and an operation', () => {
  expect(filterOf({ status: '4XX' })).toEqual({ status: '4xx' })
  expect(filterOf({ status: '429', operation: 'createPayment' })).toEqual({
    status: '429',
    operation: 'createPayment',
  })
  expect(filterOf({})).toEqual({})
})

test.each(['bad', '6xx', '42', '4x', '4xxx', ''])('%j is no status', (status) => {
  expect(() => filterOf({ status })).toThrow('Give 4xx, 5xx or one like 429.')
})
