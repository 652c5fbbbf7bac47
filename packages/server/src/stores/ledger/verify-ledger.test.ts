import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { DATABASE_FILE, openFile } from '../../platform/open-database-file.ts'
import { freshDatabase } from '../../testing/fresh-database.ts'
import { HELD_MINOR, PAID_ACCOUNT, paidFolder, plantPayments } from '../../testing/paid-folder.ts'
import { openPostgres } from '../postgres/open.ts'
import { openDatabase } from '../postgres/open-database.ts'
import { readLedger } from './read-ledger.ts'
import type { LedgerReport } from './verify-ledger.ts'

interface Books {
  spoil(sql: string): Promise<unknown>
  verify(): Promise<LedgerReport>
  close(): unknown
}

async function onSqlite(): Promise<Books> {
  const folder = await paidFolder()
  const database = openFile(join(folder, DATABASE_FILE))
  return {
    spoil: async (sql) => database.exec(sql),
    verify: () => readLedger(folder, { databaseUrl: undefined }),
    close: () => database.close(),
  }
}

async function onPostgres(): Promise<Books> {
  const url = await freshDatabase()
  const stores = await openPostgres(url, { connectionsMax: 4 })
  await plantPayments(stores)
  await stores.close()
  const database = await openDatabase(url)
  return {
    spoil: (sql) => database.session((client) => client.query(sql)),
    verify: () => readLedger('.', { databaseUrl: url }),
    close: () => database.close(),
  }
}

const engines = [
  ['on SQLite', onSqlite],
  ['on PostgreSQL', onPostgres],
] as const

describe.each(engines)('%s', (_, open) => {
  let books: Books
  beforeEach(async () => {
    books = await open()
    onTestFinished(async () => void (await books.close()))
  })

  /** The checks that find something, each with what it finds. */
  async function found() {
    const { faults } = await books.verify()
    return Object.fromEntries(faults.map(({ check, findings }) => [check, findings]))
  }
  const at = (subject: string, expected: unknown, found: unknown) => ({
    bank: 'test_demo',
    subject,
    expected: String(expected),
    found: String(found),
  })

  test('books that hold show their totals and nothing else', async () => {
    const { banks, faults } = await books.verify()
    expect(faults).toEqual([])
    expect(banks).toEqual([
      {
        bank: 'test_demo',
        accounts: 15,
        postings: expect.toSatisfy((count) => count > 500 && Number.isInteger(count)),
        totalMinor: '0',
      },
    ])
  })

  test('a balance that is not what was posted is found, and the bank that it spoils', async () => {
    await books.spoil(
      `UPDATE account SET booked_minor = 9007199254740993 WHERE id = 'acc_njeri_dormant'`,
    )
    const findings = await found()
    expect(Object.keys(findings)).toEqual(['booked-balance', 'bank-sum'])
    expect(findings['booked-balance']).toMatchObject([
      { subject: 'acc_njeri_dormant', found: '9007199254740993' },
    ])
  })

  test('an amount that was changed is found by its entry, its account and its place', async () => {
    const last = `(SELECT id FROM posting WHERE account_id = '${PAID_ACCOUNT}' ORDER BY sequence DESC LIMIT 1)`
    await books.spoil(`UPDATE posting SET amount_minor = amount_minor + 7 WHERE id = ${last}`)
    const findings = await found()
    expect(Object.keys(findings)).toEqual(['entry-sum', 'booked-balance', 'running-balance'])
    expect(findings['entry-sum']).toEqual([at(expect.stringMatching(/^ent_/), 0, 7)])
    expect(findings['booked-balance']).toMatchObject([{ subject: PAID_ACCOUNT }])
    expect(findings['running-balance']).toMatchObject([{ subject: expect.stringMatching(/^txn_/) }])
  })

  test('a total of a bulk payment that its payments do not come to is found', async () => {
    await books.spoil(`UPDATE payment SET bulk_payment_id = 'blk_one' WHERE status = 'settled'`)
    const { 'bulk-counted': counted = [], ...others } = await found()
    expect(others).toEqual({})
    expect(counted).toEqual([at('blk_one', 1, 0), at('blk_one', 125_000, 0)])
  })

  test('a hold without its payment is found', async () => {
    await books.spoil(`UPDATE account SET held_minor = held_minor + 1 WHERE id = '${PAID_ACCOUNT}'`)
    expect(await found()).toEqual({ hold: [at(PAID_ACCOUNT, HELD_MINOR, HELD_MINOR + 1)] })
  })

  test('a pending payment without its hold is found', async () => {
    await books.spoil(`UPDATE account SET held_minor = 0`)
    expect(await found()).toEqual({ hold: [at(PAID_ACCOUNT, HELD_MINOR, 0)] })
  })

  test('what is held and not shown, and what is shown and not held, is found', async () => {
    await books.spoil(`UPDATE pending_transaction SET ended = 'removed', ended_sequence = 99999`)
    expect(await found()).toEqual({
      pending: [at(expect.stringMatching(/^pay_/), -HELD_MINOR, 0)],
    })
    await books.spoil(`UPDATE pending_transaction SET ended = NULL, payment_id = 'pay_none'`)
    const { pending = [] } = await found()
    expect(pending.map(({ expected, found: shown }) => [Number(expected), Number(shown)])).toEqual(
      expect.arrayContaining([
        [-HELD_MINOR, 0],
        [0, -HELD_MINOR],
      ]),
    )
  })

  test('an account that gave more than it had is found', async () => {
    await books.spoil(`UPDATE account SET overdraft_minor = 100 WHERE id = 'acc_kiprop_current'`)
    expect(await found()).toMatchObject({
      available: [{ subject: 'acc_kiprop_current', expected: 'not below zero' }],
    })
  })

  test('a refund that nobody made is found, and more than was paid', async () => {
    await books.spoil(
      `UPDATE payment SET refunded_minor = amount_minor + 1 WHERE status = 'settled'`,
    )
    const findings = await found()
    expect(Object.keys(findings)).toEqual(['refunded', 'refund-limit'])
    expect(findings.refunded).toEqual([at(expect.stringMatching(/^pay_/), 0, 125_001)])
    expect(findings['refund-limit']).toEqual([at(expect.stringMatching(/^pay_/), 125_000, 125_001)])
  })

  const instruction = (id: string, status: string) =>
    `INSERT INTO core_instruction VALUES ('test_demo', '${id}', 'payment', '${PAID_ACCOUNT}', 'acc_fees', NULL,
      'internal', 5, 0, 'Asked', '${status}', 1, 1, 1, NULL)`

  test('what the core was asked for and is not here, or was never asked again, is found', async () => {
    await books.spoil(instruction('pay_gone', 'waiting'))
    expect(await found()).toEqual({
      'core-decided': [at('pay_gone', 'pending', 'none')],
      'core-asked': [at('pay_gone', 'a due row', 'none')],
    })
  })

  test('what the core refused and is booked all the same is found', async () => {
    await books.spoil(
      `${instruction('pay_x', 'refused')}; UPDATE core_instruction
        SET id = (SELECT id FROM payment WHERE status = 'settled') WHERE id = 'pay_x'`,
    )
    expect(await found()).toEqual({
      'core-decided': [at(expect.stringMatching(/^pay_/), 'failed', 'settled')],
    })
  })

  test('a posting of the core that was taken and never written is found', async () => {
    await books.spoil(`UPDATE account SET id = 'acc_core' WHERE id = 'acc_fees'`)
    expect(await found()).toEqual({})
    await books.spoil(`INSERT INTO core_posting VALUES ('test_demo', 'cp_1', 1, '${PAID_ACCOUNT}', 40, 1, 'Salary',
      NULL, NULL, 'mirrored')`)
    expect(await found()).toEqual({ 'core-mirror': [at('acc_core', -40, 0)] })
  })

  test('a transfer that waits for the core and holds nothing is found', async () => {
    await books.spoil(`UPDATE transfer SET status = 'pending'`)
    expect(await found()).toMatchObject({ hold: [{ subject: PAID_ACCOUNT }] })
  })

  test('a refund that waits for the core and holds nothing is found', async () => {
    await books.spoil(
      `UPDATE refund SET status = 'pending', rail = 'internal', debtor_account_id = '${PAID_ACCOUNT}'`,
    )
    expect((await found()).hold).toEqual([at(PAID_ACCOUNT, HELD_MINOR + 7, HELD_MINOR)])
  })

  test('a row of a file that waits and holds nothing is found', async () => {
    await books.spoil(`UPDATE bulk_payment SET status = 'accepted';
      UPDATE bulk_item SET payment_id = 'pay_waits', amount_minor = 7, fee_minor = 3`)
    expect(await found()).toEqual({ hold: [at(PAID_ACCOUNT, HELD_MINOR + 10, HELD_MINOR)] })
  })

  test('an event that is lost, and one that is handed over and waits, is found', async () => {
    await books.spoil(
      `DELETE FROM outbox; INSERT INTO outbox SELECT bank, sequence, id FROM event WHERE id = 'evt_one'`,
    )
    const { 'event-kept': kept = [], ...others } = await found()
    expect(others).toEqual({})
    expect(kept).toContainEqual(at('evt_one', 1, 2))
    expect(kept.length).toBeGreaterThan(1)
    expect(
      kept.filter(({ subject }) => subject !== 'evt_one').map(({ found: rows }) => rows),
    ).not.toContain('2')
  })

  test('a gap in the journal is found', async () => {
    await books.spoil('UPDATE journal SET place = 3')
    expect(await found()).toEqual({ journal: [at('journal', 1, 3)] })
  })

  test('a delivery that nobody will try, and one that has ended and is due, is found', async () => {
    await books.spoil(`UPDATE delivery_due SET delivery_id = 'dlv_two'`)
    const dueAtMs = Date.parse('2026-01-15T06:00:00.000Z')
    expect(await found()).toEqual({
      'delivery-due': expect.arrayContaining([
        at('dlv_one', dueAtMs, 0),
        at('dlv_two', 0, dueAtMs),
      ]),
    })
  })

  test('what is booked on an account that is not there is found', async () => {
    await books.spoil(
      `UPDATE posting SET account_id = 'acc_gone' WHERE account_id = 'acc_njeri_dormant'`,
    )
    const findings = await found()
    expect(Object.keys(findings)).toEqual(['account-known', 'booked-balance'])
    expect(findings['account-known']).toEqual([at('acc_gone', 'an account', 'none')])
  })

  test('of many findings the first twenty are named and all are counted', async () => {
    await books.spoil('UPDATE posting SET balance_after_minor = sequence * 1000000 + 7')
    const { banks, faults } = await books.verify()
    expect(faults).toMatchObject([{ check: 'running-balance', count: banks[0]?.postings }])
    expect(faults[0]?.findings).toHaveLength(20)
  })
})
