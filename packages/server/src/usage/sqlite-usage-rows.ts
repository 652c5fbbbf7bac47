import { closeSync, openSync } from 'node:fs'
import type { UsageRow } from '@wekeza/platform'
import Sqlite from 'better-sqlite3'
import { openReadingThread } from '../reading/open-reading-thread.ts'
import { migrationsFolder } from '../stores/migrations/migrations-folder.ts'
import { migrate } from '../stores/sqlite/migrate.ts'
import type { Database } from '../stores/sqlite/open-database.ts'
import { Trouble } from '../trouble.ts'
import { COLUMNS, sumsOf, type UsageRows, upsertText, valuesOf } from './usage-rows.ts'
import { readText, readValues, usageSumsOf } from './usage-statement.ts'

export const USAGE_FILE = 'usage.db'

/** How long another process, an export for instance, is waited for. */
const BUSY_MS = 1_000

/**
 * Opens the file of usage, and brings it up to date. It is read in a thread of its own.
 * @throws {Trouble} if it cannot be written, is no database, or is of a newer version
 */
export function sqliteUsageRows(file: string): UsageRows {
  const database = openUsage(file)
  const marks = COLUMNS.map(() => '?').join(', ')
  // Without WHERE, SQLite would take ON CONFLICT for a part of what is selected.
  const upsert = database.prepare(upsertText('usage_sum', `SELECT ${marks} WHERE true`))
  const add = database.transaction((minutes: readonly UsageRow[]) => {
    for (const [span, row] of sumsOf(minutes)) upsert.run(valuesOf(span, row))
  })
  const thread = openReadingThread({ room: 'usage', file })
  const purge = database.prepare(
    `DELETE FROM usage_sum WHERE (organisation_id, span, from_ms, application_id, bank, operation, status) IN (
       SELECT organisation_id, span, from_ms, application_id, bank, operation, status FROM usage_sum
       WHERE span = ? AND from_ms < ? LIMIT ?)`,
  )
  return {
    add: async (minutes) => void add.immediate(minutes),
    async read(query) {
      const text = readText('usage_sum', query, (number) => `@p${number}`)
      return usageSumsOf(await thread.read({ text, values: readValues(query) }))
    },
    purge: async (span, beforeMs, rowsMax) => purge.run(span, beforeMs, rowsMax).changes,
    async close() {
      // Before the writer: the last to close takes the log of writes away.
      await thread.close()
      database.close()
    },
  }
}

/** The file of usage, up to date. */
export function openUsage(file: string): Database {
  try {
    closeSync(openSync(file, 'a', 0o600))
    const database = new Sqlite(file, { timeout: BUSY_MS })
    database.pragma('journal_mode = WAL')
    // A power cut may lose the last of it: it is no money, and nobody waits for the disk.
    database.pragma('synchronous = NORMAL')
    migrate(database, migrationsFolder('usage'))
    return database
  } catch (cause) {
    if (cause instanceof Trouble) throw cause
    const { code = 'unknown fault' } = cause as { code?: string }
    throw new Trouble(
      `The file of usage ${file} cannot be opened (${code}). It holds no money: give this user the right to write it, or move it away, and start again.`,
    )
  }
}
