import { closeSync, openSync } from 'node:fs'
import type { KeptRequest } from '@wekeza/api'
import Sqlite from 'better-sqlite3'
import { openReadingThread } from '../reading/open-reading-thread.ts'
import { migrationsFolder } from '../stores/migrations/migrations-folder.ts'
import { migrate } from '../stores/sqlite/migrate.ts'
import type { Database } from '../stores/sqlite/open-database.ts'
import { Trouble } from '../trouble.ts'
import { COLUMNS, purgeEach, type RequestRows, requestOf, valuesOf } from './request-rows.ts'

export const REQUESTS_FILE = 'requests.db'

const CACHE_KIB = 4 * 1024

/**
 * Opens the file of the requests, and brings it up to date. Lists are read in a thread of its own.
 * @throws {Trouble} if it cannot be written, is no database, or is of a newer version
 */
export function sqliteRequestRows(file: string): RequestRows {
  const database = openRequests(file)
  const insert = database.prepare(
    `INSERT INTO request_line (${COLUMNS}) VALUES (${COLUMNS.replace(/\w+/g, '?')}) ON CONFLICT DO NOTHING`,
  )
  const write = database.transaction((requests: readonly KeptRequest[]) => {
    for (const request of requests) insert.run(valuesOf(request))
  })
  const byId = database.prepare(`SELECT ${COLUMNS} FROM request_line WHERE request_id = ?`).raw()
  const thread = openReadingThread({ room: 'requests', file })
  return {
    write: async (requests) => write.immediate(requests),
    async get(requestId) {
      const row = byId.get(requestId)
      return row === undefined ? undefined : requestOf(row)
    },
    list: thread.read,
    purge: purger(database),
    async close() {
      // Before the writer: the last to close takes the log of writes away.
      await thread.close()
      database.close()
    },
  }
}

/** Nobody waits for another process here: what cannot be written now is written with the next batch. */
function openRequests(file: string): Database {
  try {
    closeSync(openSync(file, 'a', 0o600))
    const database = new Sqlite(file, { timeout: 0 })
    database.pragma('journal_mode = WAL')
    // A power cut may lose the last of them: they are no money, and no commit waits for the disk.
    database.pragma('synchronous = NORMAL')
    database.pragma(`cache_size = -${CACHE_KIB}`)
    migrate(database, migrationsFolder('requests'))
    return database
  } catch (cause) {
    if (cause instanceof Trouble) throw cause
    const { code = 'unknown fault' } = cause as { code?: string }
    throw new Trouble(
      `The log of requests ${file} cannot be opened (${code}). It holds no money: give this user the right to write it, or move it away, and start again.`,
    )
  }
}

function purger(database: Database): RequestRows['purge'] {
  const next = database
    .prepare('SELECT min(application_id) FROM request_line WHERE application_id > ?')
    .pluck()
  const remove = database.prepare(
    `DELETE FROM request_line WHERE (application_id, at_ms, request_id) IN (
       SELECT application_id, at_ms, request_id FROM request_line
       WHERE application_id = ? AND at_ms < ? ORDER BY at_ms, request_id LIMIT ?)`,
  )
  return purgeEach({
    nextAfter: async (id) => next.get(id) as string | null,
    remove: async (...bounds) => remove.run(...bounds).changes,
  })
}
