import { StoreUnavailable } from '@wekeza/bank'
import { SqliteError } from 'better-sqlite3'
import { expect, test } from 'vitest'
import { asUnavailable, passing } from './passing.ts'

test.each(['SQLITE_FULL', 'SQLITE_IOERR_FSYNC', 'SQLITE_BUSY', 'SQLITE_READONLY_DBMOVED'])(
  '%s passes: the store is out of reach for now',
  (code) => {
    const fault = new SqliteError('no', code)
    expect(asUnavailable(fault)).toEqual(new StoreUnavailable(fault))
  },
)

test.each([new SqliteError('no', 'SQLITE_CONSTRAINT'), new Error('SQLITE_FULL'), undefined])(
  'a defect stays what it is',
  (fault) => {
    expect(asUnavailable(fault)).toBe(fault)
  },
)

test('all functions of a role tell so, also those within, and answer as before', async () => {
  const full = async () => {
    throw new SqliteError('no', 'SQLITE_FULL')
  }
  const role = passing({ one: async (a: number) => a + 1, within: { full }, shared: false })
  expect(await role.one(1)).toBe(2)
  expect(role.shared).toBe(false)
  await expect(role.within.full()).rejects.toThrow(StoreUnavailable)
})
