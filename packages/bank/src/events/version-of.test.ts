import { expect, test } from 'vitest'
import type { Bulk } from '../bulk-payments/bulk.ts'
import {
  versionOfBulk,
  versionOfMoney,
  versionOfPayment,
  versionOfTransaction,
} from './version-of.ts'

test('a payment that was settled as it was made is in its first version', () => {
  expect(versionOfPayment({ steps: 0 })).toBe(1)
})

test('each step of a payment raises its version', () => {
  expect([1, 2, 3].map((steps) => versionOfPayment({ steps }))).toEqual([1, 2, 3])
})

test('a transfer or a refund that ends is newer than the one that was taken', () => {
  const versions = ['pending', 'settled', 'failed'].map((status) => versionOfMoney({ status }))
  expect(versions).toEqual([1, 2, 2])
})

test('a posted transaction is newer than the pending one of the same id', () => {
  expect(versionOfTransaction({ status: 'posted' })).toBeGreaterThan(
    versionOfTransaction({ status: 'pending' }),
  )
})

test('a bulk payment is newer with each item that begins or ends, and newest once it ends itself', () => {
  const tally = (count: number) => ({ count, amountMinor: count * 100 })
  const at = (status: Bulk['status'], begunCount: number, settled: number, failed: number) =>
    versionOfBulk({ status, begunCount, settled: tally(settled), failed: tally(failed) } as Bulk)
  const versions = [
    at('accepted', 0, 0, 0),
    at('accepted', 1, 0, 0),
    at('accepted', 2, 1, 0),
    at('accepted', 2, 1, 1),
    at('partially_completed', 2, 1, 1),
  ]
  expect(versions).toEqual([1, 2, 4, 5, 6])
})
