import { expect, test } from 'vitest'
import { listensTo } from './wants.ts'

test.each([
  [['payment.settled'], 'payment.settled', true],
  [['payment.settled'], 'payment.failed', false],
  [['payment.*'], 'payment.failed', true],
  [['payment.*'], 'payments.failed', false],
  [['bulk_payment.*'], 'payment.failed', false],
  [['consent.*', 'transaction.posted'], 'transaction.posted', true],
  [['*'], 'consent.revoked', true],
  [[], 'consent.revoked', false],
])('who names %j hears %s: %s', (filters, type, heard) => {
  expect(listensTo(filters, type)).toBe(heard)
})
