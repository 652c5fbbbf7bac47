import { expect, test } from 'vitest'
import type { BulkItem } from './bulk.ts'
import { checkRows } from './check-rows.ts'

test('every bad row of a file is named, however many there are', () => {
  const fault = { pointer: '/payee', code: 'field_missing', detail: 'is missing.' } as const
  const items = Array.from({ length: 10_000 }, (_, at) => ({
    row: at + 1,
    paymentId: null,
    faults: [fault],
  })) as unknown as BulkItem[]
  const refused = checkRows('whole', items)
  if (refused?.code !== 'bulk_payment_items_invalid') throw new Error('not refused')
  expect(refused.rowsCount).toBe(10_000)
  expect(refused.faults.map(({ row }) => row)).toEqual(items.map(({ row }) => row))
})
