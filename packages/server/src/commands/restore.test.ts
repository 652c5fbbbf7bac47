import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { claimFolder } from '../platform/claim-folder.ts'
import { DATABASE_FILE, openFile } from '../platform/open-database-file.ts'
import { paidFolder } from '../testing/paid-folder.ts'
import { runCommand } from '../testing/run-command.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { applicationToken, call, testServer } from '../testing/test-server.ts'

const restore = (folder: string, file: string, ...options: string[]) =>
  runCommand(['restore', file, ...options], { WEKEZA_DATA_DIR: folder })

async function backupOf(folder: string): Promise<string> {
  const file = join(temporaryFolder(), 'copy.db')
  await runCommand(['backup', file], { WEKEZA_DATA_DIR: folder })
  return file
}

/** Changes a database file behind the back of the platform. */
function spoil(file: string, sql: string): void {
  const database = openFile(file)
  database.exec(`PRAGMA foreign_keys = OFF; ${sql}; PRAGMA journal_mode = DELETE`)
  database.close()
}

const DAMAGES: Record<string, (file: string) => void> = {
  'cut off': (file) => truncateSync(file, statSync(file).size - 8_192),
  'overwritten in the middle': (file) => {
    const bytes = readFileSync(file)
    writeFileSync(file, bytes.fill(7, bytes.length / 2, bytes.length / 2 + 20_000))
  },
  'no database': (file) => writeFileSync(file, 'a letter '.repeat(1_000)),
  empty: (file) => writeFileSync(file, ''),
  "somebody else's": (file) => {
    writeFileSync(file, '')
    spoil(file, 'CREATE TABLE song (name TEXT)')
  },
  'of a newer version': (file) => spoil(file, "INSERT INTO migration VALUES ('9999.sql', 'x', 1)"),
  'of edited migrations': (file) => spoil(file, "UPDATE migration SET checksum = 'x'"),
  'torn between its tables': (file) =>
    spoil(file, "DELETE FROM organisation WHERE id = 'org_demo'"),
  'of books that do not hold': (file) => spoil(file, 'UPDATE posting SET amount_minor = 1'),
}

describe('wekeza-server restore', { timeout: 60_000 }, () => {
  test('puts a backup into an empty folder, for its owner only, and tells what is in it', async () => {
    const [file, folder] = [await backupOf(await paidFolder()), temporaryFolder()]
    const { exitCode, stdout, stderr } = await restore(folder, file)
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^payment +3$/m)
    expect(stdout).toMatch(/^test_demo +15 +\d+ +0$/m)
    expect(statSync(join(folder, DATABASE_FILE)).mode & 0o777).toBe(0o600)
  })

  test('brings a running platform back to where it was', async () => {
    const server = await testServer()
    const token = await applicationToken(server)
    const ask = { kind: 'account_access', permissions: ['accounts.read'] }
    const { body } = await call(server, token, 'POST /v1/consents', ask)
    const file = await backupOf(server.config.dataDir)
    await call(server, token, 'POST /v1/sandbox/reset')
    await server.stop()
    expect(await restore(server.config.dataDir, file, '--replace')).toMatchObject({ exitCode: 0 })
    const again = await testServer({ dataDir: server.config.dataDir })
    const next = { ...again, clients: server.clients }
    const found = await call(next, await applicationToken(next), `GET /v1/consents/${body.id}`)
    expect(found).toMatchObject({ status: 200, body: { id: body.id } })
  })

  test('leaves a database that is there alone, unless it is told to replace it', async () => {
    const folder = await paidFolder()
    const file = await backupOf(folder)
    const before = readFileSync(join(folder, DATABASE_FILE))
    const { exitCode, stderr } = await restore(folder, file)
    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/^[^\n]+--replace[^\n]+\n$/)])
    expect(readFileSync(join(folder, DATABASE_FILE)).equals(before)).toBe(true)
    const { stdout } = await restore(folder, file, '--replace')
    const [kept = ''] = readdirSync(folder).filter((name) => name.includes('replaced'))
    expect(stdout).toContain(`The database that was there is now ${join(folder, kept)}.\n`)
    expect(readFileSync(join(folder, kept)).equals(before)).toBe(true)
  })

  test('is refused while a server runs on the folder', async () => {
    const folder = await paidFolder()
    const file = await backupOf(folder)
    const giveBack = claimFolder(folder)
    const { exitCode, stderr } = await restore(folder, file, '--replace')
    giveBack()
    expect([exitCode, stderr]).toEqual([
      1,
      expect.stringMatching(/^Another server runs on [^\n]+\n$/),
    ])
  })

  test.each(Object.keys(DAMAGES))('refuses a file that is %s, and changes nothing', async (how) => {
    const file = await backupOf(await paidFolder())
    DAMAGES[how]?.(file)
    const folder = await paidFolder()
    const before = readFileSync(join(folder, DATABASE_FILE))
    const { exitCode, stdout, stderr } = await restore(folder, file, '--replace')
    expect([exitCode, stdout, stderr]).toEqual([1, '', expect.stringMatching(/^[^\n]+\n$/)])
    expect(readFileSync(join(folder, DATABASE_FILE)).equals(before)).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['secrets.json', 'server.lock', DATABASE_FILE])
  })

  test('of a file that is not there says so', async () => {
    const { exitCode, stderr } = await restore(temporaryFolder(), '/nowhere/copy.db')
    expect([exitCode, stderr]).toEqual([
      1,
      expect.stringMatching(/^\/nowhere\/copy\.db is not there[^\n]+\n$/),
    ])
  })

  test('into PostgreSQL is left to pg_restore, with the line to type', async () => {
    const { exitCode, stderr } = await runCommand(['restore', '/tmp/a.dump'], {
      WEKEZA_DATABASE_URL: 'postgres://ann:secret@localhost/bank',
    })
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(
      / Type: pg_restore [^\n]+ --dbname=postgres:\/\/ann@localhost\/bank \/tmp\/a\.dump\n$/,
    )
  })
})
