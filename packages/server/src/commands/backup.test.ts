import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DATABASE_FILE, openFile } from '../platform/open-database-file.ts'
import { paidFolder } from '../testing/paid-folder.ts'
import { payingProcess } from '../testing/paying-process.ts'
import { runCommand } from '../testing/run-command.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const backup = (folder: string, file: string) =>
  runCommand(['backup', file], { WEKEZA_DATA_DIR: folder })

describe('wekeza-server backup', { timeout: 60_000 }, () => {
  test('tells what is in the new file, and what is not', async () => {
    const [folder, file] = [await paidFolder(), join(temporaryFolder(), 'copy.db')]
    const { exitCode, stdout, stderr } = await backup(folder, file)
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^payment +3$/m)
    expect(stdout).toMatch(/^test_demo +15 +\d+ +0$/m)
    expect(stdout).toContain(`${file} is whole and verified.`)
    expect(stdout).toContain(`It does not hold ${join(folder, 'secrets.json')}`)
  })

  test('makes one file that only its owner may read, and leaves nothing beside it', async () => {
    const [folder, target] = [await paidFolder(), temporaryFolder()]
    await backup(folder, join(target, 'copy.db'))
    expect(readdirSync(target)).toEqual(['copy.db'])
    expect(statSync(join(target, 'copy.db')).mode & 0o777).toBe(0o600)
    // Byte 18 of the header is 2 for a database that has a log beside it (sqlite.org/fileformat2.html, 1.3).
    expect(readFileSync(join(target, 'copy.db'))[18]).toBe(1)
  })

  test('taken while payments are made it is whole, and has all that was promised before', async () => {
    const [folder, target] = [temporaryFolder(), temporaryFolder()]
    const payer = await payingProcess(join(folder, DATABASE_FILE))
    for (const name of ['one.db', 'two.db', 'three.db']) {
      const before = [...payer.promised()]
      const { exitCode, stdout } = await backup(folder, join(target, name))
      expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/^test_one +2 +\d+ +0$/m)])
      expect(payer.promised().length).toBeGreaterThan(before.length)
      const paid = paymentsIn(join(target, name))
      expect(before.filter((id) => !paid.has(`pay_${id}`))).toEqual([])
    }
  })

  test('never takes the place of a file', async () => {
    const [folder, file] = [await paidFolder(), join(temporaryFolder(), 'mine')]
    writeFileSync(file, 'mine')
    const { exitCode, stderr } = await backup(folder, file)
    expect([exitCode, stderr]).toEqual([
      1,
      `${file} is there already, and a backup never takes its place. Name another.\n`,
    ])
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })

  test('leaves the draft of another backup alone', async () => {
    const [folder, file] = [await paidFolder(), join(temporaryFolder(), 'copy.db')]
    writeFileSync(`${file}.draft`, 'theirs')
    const { exitCode, stderr } = await backup(folder, file)
    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/^[^\n]+delete it\.\n$/)])
    expect(readFileSync(`${file}.draft`, 'utf8')).toBe('theirs')
  })

  test('of books that do not hold is refused, and nothing of it stays', async () => {
    const [folder, target] = [await paidFolder(), temporaryFolder()]
    const database = openFile(join(folder, DATABASE_FILE))
    database.exec('UPDATE account SET held_minor = held_minor + 1')
    database.close()
    const { exitCode, stderr } = await backup(folder, join(target, 'copy.db'))
    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/^[^\n]+ledger verify\.\n$/)])
    expect(readdirSync(target)).toEqual([])
  })

  test.each(['/dev/null/copy.db', '/nowhere/copy.db'])('cannot write to %s', async (file) => {
    const { exitCode, stderr } = await backup(await paidFolder(), file)
    expect([exitCode, stderr]).toEqual([
      1,
      expect.stringMatching(/^[^\n]+cannot be written[^\n]+\n$/),
    ])
  })

  test('without a database says so, and makes none', async () => {
    const folder = temporaryFolder()
    const { exitCode, stderr } = await backup(folder, join(folder, 'copy.db'))
    expect([exitCode, stderr]).toEqual([
      1,
      expect.stringMatching(/^[^\n]+WEKEZA_DATA_DIR[^\n]+\n$/),
    ])
    expect(readdirSync(folder)).toEqual([])
  })

  test('of PostgreSQL is left to pg_dump, with the line to type and no password in it', async () => {
    const { exitCode, stdout, stderr } = await runCommand(['backup', "/tmp/a user's.dump"], {
      WEKEZA_DATABASE_URL: 'postgres://ann:secret@db.example:5433/bank?sslmode=verify-full',
    })
    expect([exitCode, stdout]).toEqual([1, ''])
    expect(stderr).toBe(
      "PostgreSQL makes its own backups. Type: pg_dump --format=custom --file='/tmp/a user'\\''s.dump' 'postgres://ann@db.example:5433/bank?sslmode=verify-full'\n",
    )
  })
})

function paymentsIn(file: string): Set<unknown> {
  const database = openFile(file)
  const ids = database.prepare('SELECT payment_id FROM posting').pluck().all()
  database.close()
  return new Set(ids)
}
