import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { DATABASE_FILE, openFile } from '../platform/open-database-file.ts'
import { readSnapshot } from '../stores/ledger/read-snapshot.ts'
import { openPostgres } from '../stores/postgres/open.ts'
import { openDatabase } from '../stores/postgres/open-database.ts'
import { openSqlite } from '../stores/sqlite/open.ts'
import type { Stores } from '../stores/stores.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import type { AuditEntry } from './audit-log.ts'
import type { Head } from './check-heads.ts'
import { contentDigest, entryHash } from './hash-entry.ts'
import { type AuditReport, verifyAudit } from './verify-audit.ts'

const TRIGGERS = ['audit_entry_stays', 'audit_entry_remains']

interface Place {
  readonly stores: Stores
  /** as somebody who has the database's owner's rights, and takes its triggers away first */
  tamper(sql: string): Promise<unknown>
  run(sql: string): Promise<unknown>
  verify(known?: readonly Head[]): Promise<AuditReport>
}

async function onSqlite(): Promise<Place> {
  const folder = temporaryFolder()
  const stores = openSqlite(folder)
  const database = openFile(join(folder, DATABASE_FILE))
  onTestFinished(async () => {
    database.close()
    await stores.close()
  })
  const drop = TRIGGERS.map((name) => `DROP TRIGGER ${name};`).join('')
  return {
    stores,
    run: async (sql) => database.exec(sql),
    tamper: async (sql) => database.exec(drop + sql),
    verify: (known) =>
      readSnapshot(folder, { databaseUrl: undefined }, (query) => verifyAudit(query, known)),
  }
}

async function onPostgres(): Promise<Place> {
  const url = await freshDatabase()
  const stores = await openPostgres(url, { connectionsMax: 8 })
  const database = await openDatabase(url)
  onTestFinished(async () => {
    await database.close()
    await stores.close()
  })
  const run = (sql: string) => database.session((client) => client.query(sql))
  return {
    stores,
    run,
    tamper: (sql) => run(`ALTER TABLE audit_entry DISABLE TRIGGER ALL; ${sql}`),
    verify: (known) =>
      readSnapshot('.', { databaseUrl: url }, (query) => verifyAudit(query, known)),
  }
}

const entry = (count: number, bank = 'live'): AuditEntry => ({
  bank,
  atMs: 1_000 + count,
  actor: 'customer:cus_1',
  act: 'sign-in',
  subject: `Wanjirũ's "${count}"`,
  facts: { realm: 'customers', amr: ['pwd', 'otp'], count },
})

describe.each([
  ['SQLite', onSqlite],
  ['PostgreSQL', onPostgres],
])('the audit chain on %s', { timeout: 30_000 }, (_engine, open) => {
  let place: Place
  let head: Head
  beforeEach(async () => {
    place = await open()
    for (let count = 1; count <= 5; count += 1) await place.stores.audit.record(entry(count))
    await place.stores.audit.record(entry(1, 'test_demo'))
    const { heads } = await place.verify()
    head = heads[0] as Head
  })

  const firstFault = async (known: readonly Head[] = []) => {
    const { faults } = await place.verify(known)
    return faults.map(({ bank, sequence, fault }) => [bank, sequence, fault])
  }

  test('holds, one for each bank, whatever its texts are', async () => {
    const { heads, faults } = await place.verify()
    expect(faults).toEqual([])
    expect(heads.map(({ bank, sequence }) => [bank, sequence])).toEqual([
      ['live', 5],
      ['test_demo', 1],
    ])
  })

  test.each([
    "UPDATE audit_entry SET actor = 'customer:cus_2' WHERE sequence = 3",
    'DELETE FROM audit_entry WHERE sequence = 3',
  ])('refuses: %s', async (sql) => {
    await expect(place.run(sql)).rejects.toThrow(/audit entries are never/)
  })

  test.each([
    ['at_ms', '9'],
    ['actor', "'customer:cus_2'"],
    ['act', "'sign-in.failed'"],
    ['subject', "''"],
    ['facts', "'{}'"],
    ['previous_hash', `'${'1'.repeat(64)}'`],
    ['hash', `'${'1'.repeat(64)}'`],
  ])('names the entry whose %s was changed', async (column, value) => {
    await place.tamper(`UPDATE audit_entry SET ${column} = ${value} WHERE sequence = 3`)
    expect(await firstFault()).toEqual([['live', 3, 'changed']])
  })

  test('names the entry that was removed', async () => {
    await place.tamper('DELETE FROM audit_entry WHERE sequence = 3')
    expect(await firstFault()).toEqual([['live', 3, 'removed']])
  })

  test('names the entry that was removed where the rest was numbered anew', async () => {
    await place.tamper(
      `DELETE FROM audit_entry WHERE sequence = 3;
       UPDATE audit_entry SET sequence = 3 WHERE sequence = 4`,
    )
    expect(await firstFault()).toEqual([['live', 3, 'changed']])
  })

  test('names what was put at the end with a hash of its own', async () => {
    const hash = entryHash(6, '0'.repeat(64), 'x')
    await place.tamper(
      `INSERT INTO audit_entry VALUES ('live', 6, 0, 'a', 'b', 'c', '{}', '${'0'.repeat(64)}', '${hash}')`,
    )
    expect(await firstFault()).toEqual([['live', 6, 'changed']])
  })

  test('names an entry that was written anew, with a hash that is right for it', async () => {
    const told = { bank: 'live', atMs: 0, actor: 'a', act: 'b', subject: 'c', facts: '{}' }
    const previous = '0'.repeat(64)
    await place.tamper(
      `UPDATE audit_entry SET at_ms = 0, actor = 'a', act = 'b', subject = 'c', facts = '{}',
       previous_hash = '${previous}', hash = '${entryHash(3, previous, contentDigest(told))}'
       WHERE sequence = 3`,
    )
    expect(await firstFault()).toEqual([['live', 3, 'added']])
  })

  test('a whole entry of another bank does not pass for one of this', async () => {
    await place.tamper(
      `UPDATE audit_entry SET sequence = 6, bank = 'live' WHERE bank = 'test_demo'`,
    )
    expect(await firstFault()).toEqual([['live', 6, 'changed']])
  })

  test('a tail that was cut off shows against a head that was kept', async () => {
    await place.tamper("DELETE FROM audit_entry WHERE bank = 'live' AND sequence > 3")
    expect(await firstFault()).toEqual([])
    expect(await firstFault([head])).toEqual([['live', 4, 'cut']])
  })

  test('a chain that was removed whole, or written anew, shows against a head that was kept', async () => {
    await place.tamper("DELETE FROM audit_entry WHERE bank = 'live'")
    expect(await firstFault([head])).toEqual([['live', 1, 'cut']])
    for (let count = 11; count <= 15; count += 1) await place.stores.audit.record(entry(count))
    expect(await firstFault([head])).toEqual([['live', 5, 'rewritten']])
  })

  test('stays one line while many write to it', async () => {
    const all = Array.from({ length: 40 }, (_, count) => place.stores.audit.record(entry(count)))
    await Promise.all(all)
    const { heads, faults } = await place.verify([head])
    expect(faults).toEqual([])
    expect(heads[0]?.sequence).toBe(45)
  })
})
