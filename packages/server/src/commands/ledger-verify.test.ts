import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DATABASE_FILE, openFile } from '../platform/open-database-file.ts'
import { openPostgres } from '../stores/postgres/open.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { HELD_MINOR, PAID_ACCOUNT, paidFolder, plantPayments } from '../testing/paid-folder.ts'
import { payingProcess } from '../testing/paying-process.ts'
import { runCommand } from '../testing/run-command.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const verify = (WEKEZA_DATA_DIR: string, ...options: string[]) =>
  runCommand(['ledger', 'verify', ...options], { WEKEZA_DATA_DIR })

/** A data folder whose books do not hold. */
async function spoiledFolder(sql: string): Promise<string> {
  const folder = await paidFolder()
  const database = openFile(join(folder, DATABASE_FILE))
  database.exec(sql)
  database.close()
  return folder
}

describe('wekeza-server ledger verify', { timeout: 60_000 }, () => {
  test('shows what each bank has, and that its books hold', async () => {
    const { exitCode, stdout, stderr } = await verify(await paidFolder())
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(
      /^bank +accounts +postings +total\ntest_demo +15 +\d+ +0\nThe books hold\.\n$/,
    )
  })

  test('names each finding with what was expected, and exits with 1', async () => {
    const folder = await spoiledFolder(
      `UPDATE account SET held_minor = held_minor + 1 WHERE id = '${PAID_ACCOUNT}'`,
    )
    const { exitCode, stdout, stderr } = await verify(folder)
    expect([exitCode, stderr]).toEqual([
      1,
      expect.stringMatching(/^The books do not hold\.[^\n]+\n$/),
    ])
    expect(stdout).toContain(
      `hold: what is held is the sum of the payments that wait for a person, a rail or a core, with their fees. Not so in 1 case:\n  test_demo ${PAID_ACCOUNT}: expected ${HELD_MINOR}, found ${HELD_MINOR + 1}\n`,
    )
  })

  test('counts those that it does not name', async () => {
    const folder = await spoiledFolder('UPDATE posting SET balance_after_minor = 0')
    const { stdout } = await verify(folder)
    const count = Number(/Not so in (\d+) cases/.exec(stdout)?.[1])
    expect(count).toBeGreaterThan(20)
    expect(stdout).toContain(`\n  and ${count - 20} more\n`)
  })

  test('is one JSON object if asked, with exact amounts', async () => {
    const folder = await spoiledFolder(
      `UPDATE account SET held_minor = 9007199254740993 WHERE id = '${PAID_ACCOUNT}'`,
    )
    const { exitCode, stdout } = await verify(folder, '--json')
    expect([exitCode, JSON.parse(stdout)]).toEqual([
      1,
      {
        holds: false,
        banks: [
          { bank: 'test_demo', accounts: 15, postings: expect.any(Number), total_minor: '0' },
        ],
        faults: [
          {
            check: 'hold',
            says: expect.any(String),
            count: 1,
            findings: [
              {
                bank: 'test_demo',
                subject: PAID_ACCOUNT,
                expected: String(HELD_MINOR),
                found: '9007199254740993',
              },
            ],
          },
          // What is held beyond what is there is taken from what is available.
          expect.objectContaining({ check: 'available', count: 1 }),
        ],
      },
    ])
  })

  test('sees one moment of a database that others write to', async () => {
    const folder = temporaryFolder()
    const payer = await payingProcess(join(folder, DATABASE_FILE))
    const before = payer.promised().length
    for (let run = 0; run < 3; run += 1) expect(await verify(folder)).toMatchObject({ exitCode: 0 })
    expect(payer.promised().length).toBeGreaterThan(before)
  })

  test('of a database that lags behind asks for the migrations first', async () => {
    const folder = await spoiledFolder("DELETE FROM migration WHERE name > '0002'")
    const { exitCode, stderr } = await verify(folder)
    expect([exitCode, stderr]).toEqual([
      1,
      expect.stringMatching(/^[^\n]+wekeza-server migrate\.\n$/),
    ])
  })

  test('tells sums that nothing can hold in one sentence', async () => {
    const folder = await spoiledFolder('UPDATE account SET booked_minor = 9223372036854775807')
    const { exitCode, stderr } = await verify(folder)
    expect([exitCode, stderr]).toEqual([
      1,
      expect.stringMatching(/^[^\n]+integer overflow[^\n]+\n$/),
    ])
  })

  test('without a database says so in one sentence', async () => {
    const { exitCode, stderr } = await verify(temporaryFolder())
    expect([exitCode, stderr]).toEqual([
      1,
      expect.stringMatching(/^[^\n]+WEKEZA_DATA_DIR[^\n]+\n$/),
    ])
  })

  test('reads PostgreSQL where that is the database', async () => {
    const url = await freshDatabase()
    const stores = await openPostgres(url, { connectionsMax: 4 })
    await plantPayments(stores)
    await stores.close()
    const { exitCode, stdout } = await runCommand(['ledger', 'verify'], {
      WEKEZA_DATABASE_URL: url,
    })
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/^test_demo +15 +\d+ +0$/m)])
  })
})
