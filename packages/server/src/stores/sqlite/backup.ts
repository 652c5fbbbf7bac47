import { closeSync, existsSync, linkSync, openSync, renameSync, rmSync } from 'node:fs'
import { Trouble } from '../../trouble.ts'
import { hasCode } from './has-code.ts'
import { makeSingleFile } from './make-single-file.ts'
import type { Database } from './open-database.ts'
import { LOG_ENDS } from './set-aside.ts'
import { syncFile, syncName } from './sync-to-disk.ts'
import { type Contents, verifyFile } from './verify-file.ts'

/** Pages copied at a time; between two the process hears signals. */
const PAGES_A_STEP = 4_096

const ADVICE = 'Nothing was kept of the backup. Find the fault first: wekeza-server ledger verify.'

/**
 * Copies a database, while others go on to write, into a new file that only its owner may read. The file appears
 * under its name when it is whole, verified and on disk.
 * @param source opened by `openToRead`
 * @throws {Trouble} if the file is there already or cannot be written, or what was copied does not verify
 */
export async function backup(source: Database, file: string): Promise<Contents> {
  if (existsSync(file)) throw alreadyThere(file)
  const draft = `${file}.draft`
  makeDraft(draft, file)
  try {
    await copyTo(draft, source)
    makeSingleFile(draft)
    const contents = await verifyFile(draft, 'The copy', ADVICE)
    syncFile(draft)
    giveName(draft, file)
    syncName(file)
    return contents
  } catch (cause) {
    throw hasCode(cause) ? unwritable(file, cause) : cause
  } finally {
    for (const end of ['', ...LOG_ENDS]) rmSync(`${draft}${end}`, { force: true })
  }
}

/** By one snapshot from beginning to end: otherwise each write of another process would begin the copy anew. */
async function copyTo(draft: string, source: Database): Promise<void> {
  source.exec('BEGIN')
  try {
    source.prepare('SELECT count(*) FROM sqlite_schema').get()
    await source.backup(draft, { progress: () => PAGES_A_STEP })
  } finally {
    if (source.inTransaction) source.exec('COMMIT')
  }
}

function makeDraft(draft: string, file: string): void {
  try {
    closeSync(openSync(draft, 'wx', 0o600))
  } catch (cause) {
    if (hasCode(cause) && cause.code !== 'EEXIST') throw unwritable(file, cause)
    throw new Trouble(
      `${draft} is there: another backup is being written, or one was broken off. If none is running, delete it.`,
    )
  }
}

/** A second name is refused where a file has it; a move would take its place. */
function giveName(draft: string, file: string): void {
  try {
    linkSync(draft, file)
  } catch (cause) {
    if (existsSync(file)) throw alreadyThere(file)
    if (!hasCode(cause)) throw cause
    // Some file systems give a file one name only.
    renameSync(draft, file)
  }
}

function alreadyThere(file: string): Trouble {
  return new Trouble(`${file} is there already, and a backup never takes its place. Name another.`)
}

function unwritable(file: string, { code }: { code: string }): Trouble {
  return new Trouble(
    `${file} cannot be written (${code}). Name a file in a folder that this user may write and that has room.`,
  )
}
