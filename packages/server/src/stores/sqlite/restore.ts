import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '@wekeza/bank'
import { claimFolder } from '../../platform/claim-folder.ts'
import { DATABASE_FILE } from '../../platform/open-database-file.ts'
import { Trouble } from '../../trouble.ts'
import { hasCode } from './has-code.ts'
import { makeSingleFile } from './make-single-file.ts'
import { LOG_ENDS, setAside } from './set-aside.ts'
import { syncFile, syncName } from './sync-to-disk.ts'
import { type Contents, verifyFile } from './verify-file.ts'

export interface RestoreOptions {
  /** whether a database that is in the folder may be replaced; it is kept beside the new one */
  readonly replace: boolean
  readonly wall: Clock
}

export interface Restored extends Contents {
  /** where the database that was replaced is now */
  readonly keptAs: string | undefined
}

const ANOTHER = 'Nothing was changed. Restore from another backup.'
const AFTER = 'Check the disk, and restore again with --replace.'

/**
 * Puts a backup into a data folder, in one step at the end: a crash leaves the old database or the new one. What is
 * verified is the copy that is then put in place.
 * @throws {Trouble} if a server runs on the folder, the file is no whole database of the platform, or there is a
 * database already that may not be replaced
 */
export async function restore(
  file: string,
  folder: string,
  { replace, wall }: RestoreOptions,
): Promise<Restored> {
  const giveBack = claimFolder(folder)
  const place = join(folder, DATABASE_FILE)
  const draft = `${place}.restoring`
  try {
    refuseWhatIsThere(place, replace)
    refuseUnfinished(file)
    await prepare(draft, file)
    const keptAs = setAside(place, wall.nowMs())
    renameSync(draft, place)
    syncName(place)
    return { ...(await verifyFile(place, place, AFTER)), keptAs }
  } catch (cause) {
    throw hasCode(cause) ? unwritable(folder, cause.code) : cause
  } finally {
    for (const end of ['', ...LOG_ENDS]) rmSync(`${draft}${end}`, { force: true })
    giveBack()
  }
}

function refuseWhatIsThere(place: string, replace: boolean): void {
  if (replace || !existsSync(place)) return
  throw new Trouble(
    `There is a database already: ${place}. With --replace it is kept beside it under another name, and the backup takes its place.`,
  )
}

/** A copy of a database in use is not all of it: the newest commits are in the log beside it. */
function refuseUnfinished(file: string): void {
  if (!isReadable(file)) {
    throw new Trouble(
      `${file} is not there, or cannot be read. Name a file that backup made, and see that this user may read it.`,
    )
  }
  const log = LOG_ENDS.map((end) => `${file}${end}`).find(isWritten)
  if (log === undefined) return
  throw new Trouble(
    `${file} is no backup but a database in use: ${log} is part of it. Make a backup of it with: wekeza-server backup.`,
  )
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

function isWritten(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false })
  return found !== undefined && found.size > 0
}

/** The lock on the folder is held: a draft that is there was broken off. */
async function prepare(draft: string, file: string): Promise<void> {
  for (const end of ['', ...LOG_ENDS]) rmSync(`${draft}${end}`, { force: true })
  copyFileSync(file, draft, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
  chmodSync(draft, 0o600)
  try {
    makeSingleFile(draft)
  } catch (cause) {
    const said = (cause as Error).message
    throw new Trouble(`${file} is damaged, or no database at all (${said}). ${ANOTHER}`)
  }
  await verifyFile(draft, file, ANOTHER)
  syncFile(draft)
}

function unwritable(folder: string, code: string): Trouble {
  return new Trouble(
    `The database in ${folder} cannot be written (${code}). Give this user the right to write there, and see that there is room.`,
  )
}
