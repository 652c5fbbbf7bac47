import { expect, test } from 'vitest'
import { FakePlatform, json } from '../testing/fake-platform.ts'

const CSV = 'name,account_number,bank_code,amount\r\n"Baraka, Ltd",0110000021,77,1250.00\r\n'
const accepted = () => json({ id: 'blk_1', status: 'accepted' }, 202)

test('a CSV goes out byte for byte, as what it is', async () => {
  const platform = new FakePlatform(accepted())
  await platform.customer().bulkPayments.createCsv(CSV)
  const [seen] = platform.seen
  expect(seen?.body).toBe(CSV)
  expect(seen?.headers.get('content-type')).toBe('text/csv')
  expect(seen?.path).toBe('/v1/bulk-payments')
})

test('what a CSV cannot say goes into the query, and a key goes along', async () => {
  const platform = new FakePlatform(accepted())
  const terms = { mode: 'items', executionDate: '2026-02-27' } as const
  await platform.customer().bulkPayments.createCsv(CSV, terms, { idempotencyKey: 'payroll' })
  const [seen] = platform.seen
  expect(seen?.path).toBe('/v1/bulk-payments?mode=items&execution_date=2026-02-27')
  expect(seen?.headers.get('idempotency-key')).toBe('payroll')
})

test('a retry sends the same bytes under the same key', async () => {
  const platform = new FakePlatform(new Error('cut off'), accepted())
  await platform.customer().bulkPayments.createCsv(CSV)
  const [first, second] = platform.seen
  expect(second?.body).toBe(first?.body)
  expect(second?.headers.get('idempotency-key')).toBe(first?.headers.get('idempotency-key'))
})

test('a misspelt term is refused before anything is sent', async () => {
  const platform = new FakePlatform(accepted())
  const terms = { modus: 'items' } as object
  await expect(async () => platform.customer().bulkPayments.createCsv(CSV, terms)).rejects.toThrow(
    'there is no modus',
  )
  expect(platform.seen).toHaveLength(0)
})
