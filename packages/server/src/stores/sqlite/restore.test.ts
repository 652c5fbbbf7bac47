import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '@wekeza/bank'
import { expect, onTestFinished, test } from 'vitest'
import { DATABASE_FILE, openFile } from '../../platform/open-database-file.ts'
import { paidFolder } from '../../testing/paid-folder.ts'
import { payingProcess } from '../../testing/paying-process.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { backup } from './backup.ts'
import { type Database, openDatabase } from './open-database.ts'
import { openToRead } from './open-to-read.ts'
import { restore } from './restore.ts'

const wall: Clock = { nowMs: () => Date.parse('2026-11-22T10:15:30.123Z') }
const KEPT = 'wekeza-replaced-2026-11-22T10-15-30.123Z.db'
const replacing = { replace: true, wall }

/** A backup of a bank with payments. */
async function aBackup(): Promise<string> {
  const file = join(temporaryFolder(), 'copy.db')
  const source = openToRead(join(await paidFolder(), DATABASE_FILE), '')
  await backup(source, file)
  source.close()
  return file
}

function rowsOf(file: string, table: string): number {
  const database = openDatabase(file)
  const rows = database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
  database.close()
  return rows as number
}

function opened(file: string): Database {
  const database = openFile(file)
  onTestFinished(() => void database.close())
  return database
}

const filesOf = (folder: string) => readdirSync(folder).filter((name) => name !== 'server.lock')

test('what a process left in the log when it was killed is in the database that is kept', async () => {
  const folder = temporaryFolder()
  const payer = await payingProcess(join(folder, DATABASE_FILE))
  await payer.kill()
  expect(filesOf(folder)).toContain(`${DATABASE_FILE}-wal`)
  const { keptAs } = await restore(await aBackup(), folder, replacing)
  expect(keptAs).toBe(join(folder, KEPT))
  expect(filesOf(folder)).toEqual([KEPT, DATABASE_FILE])
  expect(rowsOf(join(folder, KEPT), 'posting')).toBeGreaterThanOrEqual(payer.promised().length * 2)
  expect(rowsOf(join(folder, DATABASE_FILE), 'payment')).toBe(3)
})

test('a damaged database is kept as it is', async () => {
  const [folder, file] = [temporaryFolder(), await aBackup()]
  writeFileSync(join(folder, DATABASE_FILE), 'damaged '.repeat(1_000))
  await restore(file, folder, replacing)
  expect(filesOf(folder)).toEqual([KEPT, DATABASE_FILE])
  expect(readFileSync(join(folder, KEPT), 'utf8')).toMatch(/^damaged/)
  expect(rowsOf(join(folder, DATABASE_FILE), 'payment')).toBe(3)
})

test('a log without its database is not played into the backup', async () => {
  const [folder, file] = [temporaryFolder(), await aBackup()]
  writeFileSync(join(folder, `${DATABASE_FILE}-wal`), 'a log')
  await restore(file, folder, { replace: false, wall })
  expect(filesOf(folder)).toEqual([`${KEPT}-wal`, DATABASE_FILE])
})

test('a database that another program has open is left to it', async () => {
  const [folder, file] = [await paidFolder(), await aBackup()]
  const other = opened(join(folder, DATABASE_FILE))
  other.exec('BEGIN; UPDATE account SET nickname = nickname')
  await expect(restore(file, folder, replacing)).rejects.toThrow(/^Another program has .* open\./)
  other.exec('COMMIT')
  await expect(restore(file, folder, replacing)).rejects.toThrow(/^Another program has .* open\./)
  expect(filesOf(folder).some((name) => name.includes('replaced'))).toBe(false)
  expect(other.pragma('integrity_check', { simple: true })).toBe('ok')
})

test('the copy of a database in use is refused: the newest commits are in its log', async () => {
  const [folder, place] = [await paidFolder(), temporaryFolder()]
  opened(join(folder, DATABASE_FILE)).exec('UPDATE account SET nickname = nickname')
  await expect(restore(join(folder, DATABASE_FILE), place, replacing)).rejects.toThrow(
    /is no backup but a database in use.*wekeza-server backup\.$/,
  )
  expect(filesOf(place)).toEqual([])
})

test('what was broken off is written anew', async () => {
  const [folder, file] = [temporaryFolder(), await aBackup()]
  writeFileSync(join(folder, `${DATABASE_FILE}.restoring`), 'half of it')
  await restore(file, folder, replacing)
  expect(filesOf(folder)).toEqual([DATABASE_FILE])
})
