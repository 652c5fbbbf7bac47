import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readBulk } from './read-bulk.ts'

const flags = { total: '415000.00', items: 12, currency: 'KES' }

test('of a file its SHA-256 is asked for, as sha256sum prints it', async () => {
  const file = join(tmpdir(), `payroll-${process.pid}.csv`)
  writeFileSync(file, 'test')
  expect(await readBulk({ ...flags, file }, false)).toEqual({
    kind: 'bulk_payment',
    total: { amount: '415000.00', currency: 'KES' },
    items_count: 12,
    file_hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  })
})

test('a digest is taken as it is, in lower case', async () => {
  const hash = 'AB'.repeat(32)
  expect(await readBulk({ ...flags, 'file-hash': hash }, false)).toMatchObject({
    file_hash: hash.toLowerCase(),
  })
})

test('a file that cannot be read is named with the reason', async () => {
  await expect(readBulk({ ...flags, file: '/none/payroll.csv' }, false)).rejects.toThrow(
    '--file: /none/payroll.csv cannot be read (ENOENT)',
  )
})

test('what is missing is named', async () => {
  await expect(readBulk({ currency: 'KES' }, false)).rejects.toThrow('--file, --total, --items')
})
