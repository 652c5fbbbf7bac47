import { join } from 'node:path'
import { DEMO_BANK, DEMO_ORGANISATION } from '@wekeza/platform'
import { describe, expect, test } from 'vitest'
import { DATABASE_FILE, openFile } from '../../platform/open-database-file.ts'
import { freshDatabase } from '../../testing/fresh-database.ts'
import { PAID_ACCOUNT, paidFolder } from '../../testing/paid-folder.ts'
import { TEST_ENVELOPE } from '../../testing/platform-rows.ts'
import { queryPostgres } from '../../testing/query-postgres.ts'
import { migrate } from '../postgres/migrate.ts'
import { openPostgres } from '../postgres/open.ts'
import { openDatabase } from '../postgres/open-database.ts'
import { openSqlite } from '../sqlite/open.ts'
import type { Stores } from '../stores.ts'
import { copyDatabase } from './copy-database.ts'

const ALL = 1_000_000
const keys = () => TEST_ENVELOPE
const ACCOUNTS = ['acc_world', 'acc_wanjiru_current', 'acc_baraka_business', 'acc_achieng_joint']

/** All that a server can see of what the test plants. */
async function everything({ bank, platform, provider, credentials, clocks }: Stores) {
  const store = bank(DEMO_BANK)
  const consents = await store.consents.page('app_demo', { limit: ALL })
  const ofEach = <T, R>(list: readonly T[], read: (one: T) => Promise<R>) =>
    Promise.all(list.map(read))
  return {
    organisation: await platform.organisations.get(DEMO_ORGANISATION.id),
    applications: await platform.applications.list(),
    developer: await platform.developers.get('dev_one'),
    members: await platform.members.ofDeveloper('dev_one'),
    token: await platform.emailTokens.get('ab'.repeat(32)),
    goLive: await platform.goLive.ofOrganisation(DEMO_ORGANISATION.id),
    steps: await platform.goLive.steps('glr_one'),
    mails: await platform.mails.kept(ALL),
    platformAnswer: await platform.answers.get('platform dev_one key', 0),
    customers: await store.customers.list(),
    accounts: await ofEach(ACCOUNTS, store.accounts.get),
    transactions: await ofEach(ACCOUNTS, (id) => store.transactions.page(id, { limit: ALL })),
    consents,
    payments: await ofEach(consents, ({ id }) => store.payments.page(id, { limit: ALL })),
    transfer: await store.transfers.get('trf_one'),
    answer: await store.answers.get('test_demo app_demo create-payment cus_wanjiru key', 0),
    events: await store.events.waiting(ALL),
    heard: await store.events.heard({ afterPlace: 0, limit: ALL }),
    covering: await store.consents.covering([PAID_ACCOUNT]),
    webhooks: await store.webhooks.watching([PAID_ACCOUNT]),
    secrets: await store.webhooks.secrets('whk_one'),
    deliveries: await store.deliveries.page('whk_one', { limit: ALL }),
    faults: await store.faults.list(),
    due: await store.due.next(Number.MAX_SAFE_INTEGER, ALL),
    grant: await provider.find('Grant', 'digest'),
    customer: await credentials('customers').verify(DEMO_BANK, 'wanjiru', 'password'),
    aheadMs: await clocks.aheadMs(DEMO_BANK),
  }
}

async function seen(stores: Stores): Promise<unknown> {
  try {
    return await everything(stores)
  } finally {
    await stores.close()
  }
}

async function paidFile(sql = ''): Promise<string> {
  const file = join(await paidFolder(), DATABASE_FILE)
  const database = openFile(file)
  database.exec(sql)
  database.close()
  return file
}

async function migratedUrl(): Promise<string> {
  const url = await freshDatabase()
  const database = await openDatabase(url)
  await migrate(database)
  await database.close()
  return url
}

/** How many rows a table has there. */
async function countIn(url: string, table: string): Promise<number> {
  const [row] = await queryPostgres(url, `SELECT count(*) FROM ${table}`)
  return Number(row?.count)
}

describe('copy', { timeout: 60_000 }, () => {
  test('what is read on one side is read on the other', async () => {
    const [folder, url] = [await paidFolder(), await freshDatabase()]
    const { difference } = await copyDatabase(join(folder, DATABASE_FILE), url)
    expect(difference).toBeUndefined()
    const from = await seen(openSqlite(folder, keys))
    expect(await seen(await openPostgres(url, { connectionsMax: 4 }, keys))).toEqual(from)
    expect(Object.values(from as object)).not.toContain(undefined)
  })

  test('every table has rows in the test, so that none is compared for nothing', async () => {
    const { tables } = await copyDatabase(await paidFile(), await freshDatabase())
    expect(tables.filter(({ sqlite }) => sqlite.rows === 0n).map(({ name }) => name)).toEqual([])
    expect(tables.length).toBeGreaterThan(12)
  })

  test('new rows are numbered on from the last that was ever given', async () => {
    const file = await paidFile('UPDATE bank_sequence SET last = 5000000')
    const url = await freshDatabase()
    await copyDatabase(file, url)
    const [row] = await queryPostgres(url, "SELECT nextval('row_sequence') AS next")
    expect(row?.next).toBe('5000001')
  })

  test('milliseconds of more rows than a sum of SQLite can hold are compared all the same', async () => {
    const late = '(9223372036854775807)'
    const file = await paidFile(`UPDATE answer SET expires_at_ms = ${late};
      INSERT INTO answer SELECT bank, 'another', body_hash, status, -5, ${late}, body FROM answer`)
    const { difference, tables } = await copyDatabase(file, await freshDatabase())
    expect(difference).toBeUndefined()
    const answer = tables.find(({ name }) => name === 'answer')
    const totals = answer?.postgres.columns.map(({ name, total }) => [name, total])
    expect(totals).toContainEqual(['expires_at_ms', 2n * (2n ** 63n - 1n)])
    expect(totals).toContainEqual(['answered_at_ms', -4n])
  })

  test('into a database with rows is refused, and leaves them alone', async () => {
    const url = await migratedUrl()
    await queryPostgres(url, "INSERT INTO organisation VALUES ('org_theirs', 'Theirs', 1)")
    await expect(copyDatabase(await paidFile(), url)).rejects.toThrow(
      /not empty: organisation has rows/,
    )
    expect(await countIn(url, 'posting')).toBe(0)
    expect(await countIn(url, 'organisation')).toBe(1)
  })

  test('into a database of something else is refused, and makes no table there', async () => {
    const url = await freshDatabase()
    await queryPostgres(url, 'CREATE TABLE song (name text)')
    await expect(copyDatabase(await paidFile(), url)).rejects.toThrow(
      /tables of something else \(song\)/,
    )
    expect(await queryPostgres(url, "SELECT to_regclass('posting') AS made")).toEqual([
      { made: null },
    ])
  })

  test('while others write there is refused', async () => {
    const url = await migratedUrl()
    const other = await openDatabase(url)
    const copied = other.session(async (client) => {
      await client.query("BEGIN; INSERT INTO organisation VALUES ('org_theirs', 'Theirs', 1)")
      await expect(copyDatabase(await paidFile(), url)).rejects.toThrow(
        /^Others work on the database/,
      )
    })
    await copied.finally(() => other.close())
  })

  test('a sum that differs is told by its column, and nothing is kept', async () => {
    const url = await migratedUrl()
    await queryPostgres(url, changing('customer', 'NEW.sequence := NEW.sequence + 1'))
    const { difference } = await copyDatabase(await paidFile(), url)
    expect(difference).toMatch(
      /^The sum of customer\.sequence is \d+ in SQLite and \d+ in PostgreSQL$/,
    )
    expect([await countIn(url, 'customer'), await countIn(url, 'posting')]).toEqual([0, 0])
  })

  test('a row that is lost on the way is told by its table', async () => {
    const url = await migratedUrl()
    await queryPostgres(url, changing('audience', 'RETURN NULL'))
    const { difference } = await copyDatabase(await paidFile(), url)
    expect(difference).toMatch(
      /^The number of rows of audience is \d+ in SQLite and 0 in PostgreSQL$/,
    )
  })

  test('no value and zero are two things', async () => {
    const url = await migratedUrl()
    const change = 'NEW.submitted_at_ms := coalesce(NEW.submitted_at_ms, 0)'
    await queryPostgres(url, changing('payment', change))
    const { difference } = await copyDatabase(await paidFile(), url)
    expect(difference).toMatch(/^The number of values of payment\.submitted_at_ms is /)
  })

  test('books that do not hold are copied nowhere', async () => {
    const [file, url] = [await paidFile('UPDATE account SET held_minor = 3'), await freshDatabase()]
    await expect(copyDatabase(file, url)).rejects.toThrow(
      /copy from do not hold \(hold: .*verify\.$/,
    )
    expect(await queryPostgres(url, "SELECT to_regclass('migration') AS made")).toEqual([
      { made: null },
    ])
  })

  test('books that the way has spoiled are told, and nothing is kept', async () => {
    const url = await migratedUrl()
    await queryPostgres(url, changing('posting', 'NEW.amount_minor := 1'))
    await expect(copyDatabase(await paidFile(), url)).rejects.toThrow(/copied to do not hold/)
    expect(await countIn(url, 'organisation')).toBe(0)
  })

  test('a row that PostgreSQL does not take is told by its table', async () => {
    const file = await paidFile("UPDATE customer SET story = 'before' || char(0) || 'after'")
    await expect(copyDatabase(file, await freshDatabase())).rejects.toThrow(
      /does not take the rows of customer \(.*copy again\.$/,
    )
  })

  test.each([
    ['SQLite', 'CREATE TABLE later (id TEXT) STRICT', '', 'PostgreSQL has no table later'],
    ['PostgreSQL', '', 'CREATE TABLE later (id text)', 'SQLite has no table later'],
    [
      'a column of SQLite',
      'ALTER TABLE customer ADD COLUMN age INTEGER',
      '',
      'PostgreSQL has no column customer.age (integer)',
    ],
    [
      'a kind',
      'CREATE TABLE later (id BLOB) STRICT',
      'CREATE TABLE later (id bytea)',
      'later.id is of the type BLOB',
    ],
  ])('a table that is of %s only is refused by its name', async (_, sqlite, postgres, fault) => {
    const url = await migratedUrl()
    if (postgres) await queryPostgres(url, postgres)
    await expect(copyDatabase(await paidFile(sqlite), url)).rejects.toThrow(
      `This version does not know how to copy all of it: ${fault}.`,
    )
    expect(await countIn(url, 'customer')).toBe(0)
  })
})

/** A table of PostgreSQL that writes down something else than it is given. */
function changing(table: string, change: string): string {
  return `CREATE FUNCTION change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${change}; RETURN NEW; END $$;
    CREATE TRIGGER change BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION change()`
}
