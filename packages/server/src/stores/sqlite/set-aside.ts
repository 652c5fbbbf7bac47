import { constants, copyFileSync, existsSync, linkSync, renameSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { Trouble } from '../../trouble.ts'

/** What may lie beside a database: its log, the index of the log, and the journal of one without a log. */
export const LOG_ENDS = ['-wal', '-shm', '-journal'] as const

/**
 * Gives the database at a place a second, dated name beside it, and takes away what lies around the first: a log that
 * stayed would be played into whatever comes to that place. The first name stays, so that there is a database at any
 * moment.
 * @returns the second name, or nothing if there was no database
 * @throws {Trouble} if another program has it open
 */
export function setAside(place: string, nowMs: number): string | undefined {
  const rest = () => ['', ...LOG_ENDS].filter((end) => existsSync(`${place}${end}`))
  if (rest().length === 0) return undefined
  const keptAs = datedName(place, nowMs)
  const finished = finishLog(place)
  if (finished && rest().length > 1) throw inUse(place)
  if (existsSync(place)) addName(place, keptAs)
  // Only where SQLite cannot make a database of them is there a log left: it stays with what it belongs to.
  for (const end of LOG_ENDS) {
    if (existsSync(`${place}${end}`)) renameSync(`${place}${end}`, `${keptAs}${end}`)
  }
  return keptAs
}

/** Writes the log into the database, and with that removes it. @returns whether the database can be opened */
function finishLog(place: string): boolean {
  let database: Sqlite.Database | undefined
  try {
    database = new Sqlite(place, { fileMustExist: true, timeout: 0 })
    database.pragma('wal_checkpoint(TRUNCATE)')
    return true
  } catch (cause) {
    if ((cause as { code?: string }).code?.startsWith('SQLITE_BUSY')) throw inUse(place)
    return false
  } finally {
    database?.close()
  }
}

function addName(place: string, keptAs: string): void {
  try {
    linkSync(place, keptAs)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') throw cause
    // Some file systems give a file one name only.
    copyFileSync(place, keptAs, constants.COPYFILE_EXCL)
  }
}

function datedName(place: string, nowMs: number): string {
  const day = new Date(nowMs).toISOString().replaceAll(':', '-')
  return place.replace(/(\.db)?$/, `-replaced-${day}.db`)
}

function inUse(place: string): Trouble {
  return new Trouble(
    `Another program has ${place} open. Close it, and restore again: nothing was changed.`,
  )
}
