import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DATABASE_FILE, openFile } from '../platform/open-database-file.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { queryPostgres } from '../testing/query-postgres.ts'
import { runCommand } from '../testing/run-command.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
const UP_TO_DATE = 'The database is up to date.\n'

describe('wekeza-server migrate', { timeout: 60_000 }, () => {
  test('names what it applied, and then has nothing to do', async () => {
    const WEKEZA_DATA_DIR = temporaryFolder()
    const { stdout } = await runCommand(['migrate'], { WEKEZA_DATA_DIR })
    expect(stdout).toMatch(/^applied 0001-bank\.sql$/m)
    const again = await runCommand(['migrate'], { WEKEZA_DATA_DIR })
    expect(again.stdout).toBe(UP_TO_DATE)
  })

  test('on a dry run names the same, and makes no folder, no file and no table', async () => {
    const WEKEZA_DATA_DIR = join(temporaryFolder(), 'data')
    const dry = await runCommand(['migrate', '--dry-run'], { WEKEZA_DATA_DIR })
    expect([dry.exitCode, existsSync(WEKEZA_DATA_DIR)]).toEqual([0, false])
    const { stdout } = await runCommand(['migrate'], { WEKEZA_DATA_DIR })
    expect(dry.stdout).toBe(stdout.replaceAll('applied', 'would apply'))
  })

  test('on a dry run names what a database lacks, and leaves it as it is', async () => {
    const WEKEZA_DATA_DIR = temporaryFolder()
    openFile(join(WEKEZA_DATA_DIR, DATABASE_FILE)).close()
    const { stdout } = await runCommand(['migrate', '--dry-run'], { WEKEZA_DATA_DIR })
    expect(stdout).toMatch(/^would apply 0001-bank\.sql$/m)
    const database = openFile(join(WEKEZA_DATA_DIR, DATABASE_FILE))
    expect(database.prepare('SELECT name FROM sqlite_schema').all()).toEqual([])
    database.close()
  })

  test('on a dry run of a database that lacks nothing says so', async () => {
    const WEKEZA_DATA_DIR = temporaryFolder()
    await runCommand(['migrate'], { WEKEZA_DATA_DIR })
    const { stdout } = await runCommand(['migrate', '--dry-run'], { WEKEZA_DATA_DIR })
    expect(stdout).toBe(UP_TO_DATE)
    expect(readdirSync(WEKEZA_DATA_DIR)).toEqual([DATABASE_FILE])
  })

  test('does the same on PostgreSQL, where that is the database', async () => {
    const WEKEZA_DATABASE_URL = await freshDatabase()
    const run = async (...options: string[]) =>
      (await runCommand(['migrate', ...options], { WEKEZA_DATABASE_URL })).stdout
    const dry = await run('--dry-run')
    expect(dry).toMatch(/^would apply 0001-bank\.sql$/m)
    expect(await queryPostgres(WEKEZA_DATABASE_URL, TABLES)).toEqual([])
    expect(await run()).toBe(dry.replaceAll('would apply', 'applied'))
    expect([await run('--dry-run'), await run()]).toEqual([UP_TO_DATE, UP_TO_DATE])
  })

  test('tells in one sentence that PostgreSQL does not answer', async () => {
    const { exitCode, stderr } = await runCommand(['migrate'], {
      WEKEZA_DATABASE_URL: 'postgres://ann:secret@127.0.0.1:1/bank',
    })
    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/^[^\n]+127\.0\.0\.1:1[^\n]+\n$/)])
    expect(stderr).not.toContain('secret')
  })
})
