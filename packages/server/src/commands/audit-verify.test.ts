import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DATABASE_FILE, openFile } from '../platform/open-database-file.ts'
import { openSqlite } from '../stores/sqlite/open.ts'
import { runCommand } from '../testing/run-command.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const verify = (WEKEZA_DATA_DIR: string, ...options: string[]) =>
  runCommand(['audit', 'verify', ...options], { WEKEZA_DATA_DIR })

async function auditedFolder(): Promise<string> {
  const folder = temporaryFolder()
  const stores = openSqlite(folder)
  for (const atMs of [1, 2, 3]) {
    const entry = { actor: 'operator', act: 'keys.rotated', subject: 'keys', facts: {} } as const
    await stores.audit.record({ bank: 'platform', atMs, ...entry })
  }
  await stores.close()
  return folder
}

function tamper(folder: string, sql: string): void {
  const database = openFile(join(folder, DATABASE_FILE))
  database.exec(`DROP TRIGGER audit_entry_stays; DROP TRIGGER audit_entry_remains; ${sql}`)
  database.close()
}

describe('wekeza-server audit verify', { timeout: 60_000 }, () => {
  test('shows how long each chain is, and that it holds', async () => {
    const { exitCode, stdout, stderr } = await verify(await auditedFolder())
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^bank +entries +head\nplatform +3 +[0-9a-f]{64}\nThe chains hold\.\n$/)
  })

  test('names the first entry that does not hold, and exits with 1', async () => {
    const folder = await auditedFolder()
    tamper(folder, "UPDATE audit_entry SET actor = 'nobody' WHERE sequence = 2")
    const { exitCode, stdout, stderr } = await verify(folder, '--json')
    expect(exitCode).toBe(1)
    expect(stderr).toContain('platform: entry 2 was changed.')
    expect(JSON.parse(stdout)).toMatchObject({
      holds: false,
      faults: [{ bank: 'platform', sequence: 2, fault: 'changed' }],
    })
  })

  test('a head that was kept shows what was cut off since', async () => {
    const folder = await auditedFolder()
    const { stdout: head } = await verify(folder, '--head')
    expect(head).toMatch(/^platform 3 [0-9a-f]{64}\n$/)
    const file = join(folder, 'head.txt')
    writeFileSync(file, head)
    expect((await verify(folder, '--since', file)).exitCode).toBe(0)
    tamper(folder, 'DELETE FROM audit_entry WHERE sequence = 3')
    const { exitCode, stderr } = await verify(folder, '--since', file)
    expect(exitCode).toBe(1)
    expect(stderr).toContain('entries from 3 on were cut off')
  })

  test('what is no head is refused by name', async () => {
    const folder = await auditedFolder()
    const file = join(folder, 'head.txt')
    writeFileSync(file, 'platform three\n')
    const { exitCode, stderr } = await verify(folder, '--since', file)
    expect(exitCode).toBe(1)
    expect(stderr).toContain('This is no head of an audit chain: platform three.')
  })
})
