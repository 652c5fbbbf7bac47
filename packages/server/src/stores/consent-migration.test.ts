import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Consent, Transfer } from '@wekeza/bank'
import { describe, expect, onTestFinished, test } from 'vitest'
import { freshDatabase } from '../testing/fresh-database.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { migrationsFolder } from './migrations/migrations-folder.ts'
import { postgresStores } from './postgres/index.ts'
import { migrate as migratePostgres } from './postgres/migrate.ts'
import { openDatabase as openPostgres } from './postgres/open-database.ts'
import { statement } from './postgres/statement.ts'
import { sqliteStores } from './sqlite/index.ts'
import { migrate as migrateSqlite } from './sqlite/migrate.ts'
import { openDatabase as openSqlite } from './sqlite/open-database.ts'

const PAYEE = {
  type: 'account',
  name: 'Ben\'s "B" Shop',
  account_number: '0110000021',
  bank_code: '77',
} as const
const RECURRING = {
  kind: 'recurring_payment',
  capPerPaymentMinor: 500,
  payee: PAYEE,
  rail: 'internal',
  debtorAccountId: null,
}

/** What the version before has written: a consent that Ann approved, one that awaits, and a transfer of hers. */
const ROWS = [
  `INSERT INTO consent (bank, id, sequence, application_id, customer_id, status, terms, account_ids, expires_at_ms,
    created_at_ms, updated_at_ms) VALUES ('test_one', 'csn_old', 5, 'app_one', 'cus_ann', 'authorised',
    '${JSON.stringify(RECURRING).replaceAll("'", "''")}', '["acc_ann"]', 9, 1, 2)`,
  `INSERT INTO consent (bank, id, sequence, application_id, customer_id, status, terms, account_ids, expires_at_ms,
    created_at_ms, updated_at_ms) VALUES ('test_one', 'csn_open', 6, 'app_one', NULL, 'awaiting_authorisation',
    '{"kind":"account_access","permissions":["accounts.read"]}', '[]', 9, 1, 2)`,
  `INSERT INTO transfer (bank, id, consent_id, debtor_account_id, creditor_account_id, amount_minor, created_at_ms)
    VALUES ('test_one', 'trf_old', 'csn_old', 'acc_ann', 'acc_ben', 7, 3)`,
  `INSERT INTO posting (bank, account_id, sequence, booked_at_ms, amount_minor, balance_after_minor, id, entry_id,
    payment_id, description) VALUES ('test_one', 'acc_ann', 41, 3, -7, 0, 'txn_1', 'ent_1', 'trf_old', 'Transfer')`,
]

/** The migrations as they were before consents had more terms. */
function before(engine: 'sqlite' | 'postgres'): string {
  const from = migrationsFolder(engine)
  const folder = temporaryFolder()
  const earlier = readdirSync(from).filter((name) => name < '0010')
  for (const name of earlier) copyFileSync(join(from, name), join(folder, name))
  return folder
}

async function onSqlite() {
  const database = openSqlite(':memory:')
  migrateSqlite(database, before('sqlite'))
  for (const row of ROWS) database.exec(row)
  migrateSqlite(database)
  return sqliteStores(database)('test_one')
}

async function onPostgres() {
  const database = await openPostgres(await freshDatabase())
  onTestFinished(() => database.close())
  await migratePostgres(database, before('postgres'))
  for (const row of ROWS) await database.execute(statement(row))
  await migratePostgres(database)
  return postgresStores(database)('test_one')
}

describe.each([
  ['SQLite', onSqlite],
  ['PostgreSQL', onPostgres],
])('what the version before has written on %s', (_, open) => {
  test('is read as it would be written now', async () => {
    const store = await open()
    const { payee, ...terms } = RECURRING
    expect(await store.consents.get('csn_old')).toMatchObject({
      terms: { ...terms, payees: [payee] },
      holderIds: ['cus_ann'],
      accountsWithheld: false,
      acts: 0,
    } satisfies Partial<Record<keyof Consent, unknown>>)
    expect(await store.consents.get('csn_open')).toMatchObject({ holderIds: [], acts: 0 })
    expect(await store.consents.history('csn_old')).toEqual([])
  })

  test('is listed for its customer, and its transfers where their money left the account', async () => {
    const store = await open()
    const held = await store.consents.pageOfCustomer('cus_ann', { limit: 9 })
    expect(held.map(({ id, sequence }) => [id, sequence])).toEqual([['csn_old', 5]])
    const [moved] = await store.transfers.page('csn_old', { limit: 9 })
    expect(moved).toMatchObject({ id: 'trf_old', sequence: 41 } satisfies Partial<
      Transfer & { sequence: number }
    >)
  })

  test('goes on from where it was', async () => {
    const store = await open()
    const actor = { kind: 'customer', id: 'cus_ann' } as const
    const act = { number: 1, act: 'revoke', actor, status: 'revoked', atMs: 8 } as const
    const to = { status: 'revoked', updatedAtMs: 8 } as const
    const work = { changes: [{ kind: 'move-consent', id: 'csn_old', to, act } as const] }
    expect(await store.commit(work)).toEqual({ kind: 'committed' })
    expect(await store.commit(work)).toMatchObject({ kind: 'refused' })
    expect(await store.consents.history('csn_old')).toEqual([act])
  })
})
