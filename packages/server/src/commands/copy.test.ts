import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { claimFolder } from '../platform/claim-folder.ts'
import { DATABASE_FILE } from '../platform/open-database-file.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { paidFolder } from '../testing/paid-folder.ts'
import { queryPostgres } from '../testing/query-postgres.ts'
import { runCommand } from '../testing/run-command.ts'
import { startReplica } from '../testing/start-replicas.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const copy = (from: string, to: string, variables = {}) =>
  runCommand(['copy', '--from', from, '--to', to], variables)

describe('wekeza-server copy', { timeout: 60_000 }, () => {
  test('shows both sides table by table, and what to do next, without a password', async () => {
    const [folder, url] = [await paidFolder(), await freshDatabase()]
    const { exitCode, stdout, stderr } = await copy(`sqlite:${folder}`, url)
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^table +sqlite rows .* postgres rows .*$/m)
    expect(stdout).toMatch(/^payment +3 +(\d+) +(\d+) +3 +\1 +\2$/m)
    expect(stdout).toContain('Both sides are equal, and the books of both hold.\n')
    expect(stdout).toMatch(/^Next: set WEKEZA_DATABASE_URL to postgres:\/\/\w+@127/m)
    expect(stdout).toContain(join(folder, 'secrets.json'))
    expect(stdout).not.toContain(new URL(url).password)
  })

  test('leaves a database on which a server starts, whose books hold', async () => {
    const [folder, url] = [await paidFolder(), await freshDatabase()]
    await copy(`sqlite:${join(folder, DATABASE_FILE)}`, url)
    const variables = { WEKEZA_DATA_DIR: folder, WEKEZA_DATABASE_URL: url }
    const server = await startReplica({ ...variables, PORT: '0' })
    expect((await fetch(`${server}/readyz`)).status).toBe(200)
    expect(await runCommand(['ledger', 'verify'], variables)).toMatchObject({ exitCode: 0 })
  })

  test('takes the password from PGPASSWORD, where the list of processes does not show it', async () => {
    const url = new URL(await freshDatabase())
    const PGPASSWORD = decodeURIComponent(url.password)
    url.password = ''
    const { exitCode } = await copy(`sqlite:${await paidFolder()}`, url.href, { PGPASSWORD })
    expect(exitCode).toBe(0)
  })

  test('is refused while a server runs on the source', async () => {
    const [folder, url] = [await paidFolder(), await freshDatabase()]
    const giveBack = claimFolder(folder)
    const { exitCode, stderr } = await copy(`sqlite:${folder}`, url)
    giveBack()
    expect([exitCode, stderr]).toEqual([
      1,
      expect.stringMatching(/^Another server runs on [^\n]+\n$/),
    ])
    expect(await queryPostgres(url, "SELECT to_regclass('posting') AS made")).toEqual([
      { made: null },
    ])
  })

  test('a second time is refused: the target is not empty', async () => {
    const [folder, url] = [await paidFolder(), await freshDatabase()]
    await copy(`sqlite:${folder}`, url)
    const { exitCode, stderr } = await copy(`sqlite:${folder}`, url)
    expect([exitCode, stderr]).toEqual([
      1,
      expect.stringMatching(/is not empty: [^\n]+createdb[^\n]+\n$/),
    ])
  })

  test.each([
    ['postgres://ann:secret@h/a', 'postgres://h/b', 'postgres: is no source.'],
    ['sqlite:here', 'sqlite:there', 'There is no database here. Correct --from.'],
    ['wekeza.db', 'postgres://h/b', 'What has no sqlite: or postgres: before it is no source.'],
    ['sqlite:/nowhere', 'postgres://h/b', 'There is no database /nowhere. Correct --from.'],
  ])('from %s to %s is answered with what works', async (from, to, sentence) => {
    const { exitCode, stdout, stderr } = await copy(from, to)
    expect([exitCode, stdout]).toEqual([1, ''])
    expect(stderr.startsWith(sentence)).toBe(true)
    expect(stderr).toMatch(/--from[^\n]*\n$/)
    expect(stderr).not.toContain('secret')
  })

  test('to something else than PostgreSQL is answered with what works', async () => {
    const { exitCode, stderr } = await copy(
      `sqlite:${await paidFolder()}`,
      'mysql://ann:secret@h/b',
    )
    expect([exitCode, stderr]).toEqual([
      1,
      'mysql: is no target. Data go from SQLite to PostgreSQL: --from sqlite:.wekeza --to postgres://user@host:5432/database.\n',
    ])
  })

  test('names --to where the fault is in it', async () => {
    const to = 'postgres://ann:secret@127.0.0.1:1/bank'
    const { exitCode, stderr } = await copy(`sqlite:${await paidFolder()}`, to)
    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/^[^\n]+ --to\.\n$/)])
    expect(stderr).not.toContain('secret')
  })

  test('of a folder without a database makes none', async () => {
    const { exitCode, stderr } = await copy(`sqlite:${temporaryFolder()}`, 'postgres://h/b')
    expect([exitCode, stderr]).toEqual([
      1,
      expect.stringMatching(/^There is no database [^\n]+\n$/),
    ])
  })
})
