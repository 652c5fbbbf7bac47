import type { OpenBank } from '@wekeza/api'
import type { Clock } from '@wekeza/bank'
import { expect, test } from 'vitest'
import { PERSONA_PASSWORD } from '../identity/passwords/plant-persona-passwords.ts'
import { sqliteAuditLog } from '../stores/sqlite/audit.ts'
import { sqliteClocks } from '../stores/sqlite/clocks.ts'
import { sqliteCredentials } from '../stores/sqlite/credentials.ts'
import { sqliteStores } from '../stores/sqlite/index.ts'
import { migrate } from '../stores/sqlite/migrate.ts'
import { type Database, openDatabase } from '../stores/sqlite/open-database.ts'
import { openBanks } from './open-banks.ts'
import { turnsInProcess } from './turns.ts'

const NOW_MS = Date.parse('2026-01-15T06:00:00.000Z')
const HOUR_MS = 3_600_000

function emptyDatabase(): Database {
  const database = openDatabase(':memory:')
  migrate(database)
  return database
}

/** What a process opens over a database; a second call is the process after a restart. */
function opened(database: Database, wall: Clock = { nowMs: () => NOW_MS }) {
  const parts = {
    shared: false,
    bank: sqliteStores(database),
    clocks: sqliteClocks(database),
    credentials: sqliteCredentials(database),
    audit: sqliteAuditLog(database),
    turns: turnsInProcess(),
  }
  return openBanks(parts, wall)
}

const testingOf = ({ testing }: OpenBank) => {
  if (!testing) throw new Error('no test bank')
  return testing
}

/** Every row of the tables that a bank is planted in. */
function rowsOf(database: Database) {
  const tables = ['customer', 'account', 'account_customer', 'posting']
  return tables.map((table) => database.prepare(`SELECT * FROM ${table}`).all())
}

test('a test bank that is empty gets its people when it is first opened', async () => {
  const { bank } = await opened(emptyDatabase()).open('test_one')
  expect((await bank.customers.list()).map(({ id }) => id)).toContain('cus_wanjiru')
  expect(await bank.accounts.ofCustomer('cus_wanjiru')).toHaveLength(2)
})

test("a test bank's people can sign in", async () => {
  const database = emptyDatabase()
  await opened(database).open('test_one')
  const credentials = sqliteCredentials(database)('customers')
  expect(await credentials.verify('test_one', 'wanjiru', PERSONA_PASSWORD)).toBe('cus_wanjiru')
})

test('passwords that a crash left out are planted at the next start', async () => {
  const database = emptyDatabase()
  await opened(database).open('test_one')
  database.exec('DELETE FROM credential')
  await opened(database).open('test_one')
  const credentials = sqliteCredentials(database)('customers')
  expect(await credentials.verify('test_one', 'wanjiru', PERSONA_PASSWORD)).toBe('cus_wanjiru')
})

test('a bank that is opened twice at once is one bank, planted once', async () => {
  const banks = opened(emptyDatabase())
  const [first, second] = await Promise.all([banks.open('test_one'), banks.open('test_one')])
  expect(first).toBe(second)
  expect(banks.open('test_one')).toBe(first)
  expect([...banks.opened()]).toEqual([first])
})

test('a bank that could not be opened is tried again', async () => {
  const database = emptyDatabase()
  const banks = opened(database)
  database.exec('ALTER TABLE customer RENAME TO hidden')
  await expect(banks.open('test_one')).rejects.toThrow('no such table')
  database.exec('ALTER TABLE hidden RENAME TO customer')
  await expect(banks.open('test_one')).resolves.toMatchObject({ key: 'test_one' })
})

test('the live bank is not planted and has nothing for testing', async () => {
  const live = await opened(emptyDatabase()).open('live')
  expect(live.testing).toBeUndefined()
  expect(await live.bank.customers.list()).toEqual([])
})

test('a test bank plays what it is asked to, and the live bank nothing', async () => {
  const banks = opened(emptyDatabase())
  expect((await banks.open('test_one')).bank.simulation).toBeDefined()
  const live = await banks.open('live')
  expect([live.bank.simulation, live.ports.simulation]).toEqual([undefined, undefined])
})

test('a clock that was advanced is still ahead after a restart', async () => {
  const database = emptyDatabase()
  const before = testingOf(await opened(database).open('test_one'))
  await before.clock.advance(HOUR_MS)
  await before.clock.advance(HOUR_MS)
  const after = testingOf(await opened(database).open('test_one'))
  expect(after.clock.nowMs()).toBe(NOW_MS + 2 * HOUR_MS)
})

test("one bank's clock is not another's", async () => {
  const banks = opened(emptyDatabase())
  await testingOf(await banks.open('test_one')).clock.advance(HOUR_MS)
  expect(testingOf(await banks.open('test_two')).clock.nowMs()).toBe(NOW_MS)
})

test('a reset gives the rows and the time of the first day', async () => {
  const database = emptyDatabase()
  const { bank, testing } = await opened(database).open('test_one')
  const before = rowsOf(database)
  await testing?.clock.advance(HOUR_MS)
  await bank.store.commit({
    changes: [{ kind: 'hold', accountId: 'acc_wanjiru_current', amountMinor: 5 }],
  })
  await testing?.reset()
  expect(rowsOf(database)).toEqual(before)
  expect(bank.clock.nowMs()).toBe(NOW_MS)
})

test('resets that are asked for together take turns', async () => {
  const database = emptyDatabase()
  const { testing } = await opened(database).open('test_one')
  const before = rowsOf(database)
  await Promise.all([testing?.reset(), testing?.reset(), testing?.reset()])
  expect(rowsOf(database)).toEqual(before)
})

test('two seeds at the same time give the same rows', async () => {
  const [one, other] = [emptyDatabase(), emptyDatabase()]
  for (const database of [one, other]) await opened(database).open('test_one')
  expect(rowsOf(one)).toEqual(rowsOf(other))
})
