import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from '@wekeza/bank'
import type { PlatformStore } from '@wekeza/platform'
import { onTestFinished } from 'vitest'
import { migrationsFolder } from '../stores/migrations/migrations-folder.ts'
import { postgresStores } from '../stores/postgres/index.ts'
import { migrate as migratePostgres } from '../stores/postgres/migrate.ts'
import { openDatabase as openPostgres } from '../stores/postgres/open-database.ts'
import { postgresPlatformStore } from '../stores/postgres/platform.ts'
import { statement } from '../stores/postgres/statement.ts'
import { sqliteStores } from '../stores/sqlite/index.ts'
import { migrate as migrateSqlite } from '../stores/sqlite/migrate.ts'
import { openDatabase as openSqlite } from '../stores/sqlite/open-database.ts'
import { sqlitePlatformStore } from '../stores/sqlite/platform.ts'
import { freshDatabase } from './fresh-database.ts'
import { temporaryFolder } from './temporary-folder.ts'

export interface Written {
  /** of the bank `test_one` */
  readonly bank: Store
  readonly platform: PlatformStore
}

/**
 * What an earlier version has written on each engine, brought up to date: for `describe.each`.
 * @param migration the number of the first migration that the version did not have: `0050`
 * @param rows statements that write down what it had written
 * @returns the name of each engine, and what opens its stores within a test
 */
export function writtenBefore(
  migration: string,
  rows: readonly string[],
): [engine: string, open: () => Promise<Written>][] {
  return [
    ['SQLite', () => onSqlite(migration, rows)],
    ['PostgreSQL', () => onPostgres(migration, rows)],
  ]
}

async function onSqlite(migration: string, rows: readonly string[]): Promise<Written> {
  const database = openSqlite(':memory:')
  migrateSqlite(database, migrationsBefore(migration, 'sqlite'))
  for (const row of rows) database.exec(row)
  migrateSqlite(database)
  return { bank: sqliteStores(database)('test_one'), platform: sqlitePlatformStore(database) }
}

async function onPostgres(migration: string, rows: readonly string[]): Promise<Written> {
  const database = await openPostgres(await freshDatabase())
  onTestFinished(() => database.close())
  await migratePostgres(database, migrationsBefore(migration, 'postgres'))
  for (const row of rows) await database.execute(statement(row))
  await migratePostgres(database)
  return { bank: postgresStores(database)('test_one'), platform: postgresPlatformStore(database) }
}

/** A folder of the migrations that there were then. */
function migrationsBefore(migration: string, engine: 'sqlite' | 'postgres'): string {
  const from = migrationsFolder(engine)
  const folder = temporaryFolder()
  const earlier = readdirSync(from).filter((name) => name < migration)
  for (const name of earlier) copyFileSync(join(from, name), join(folder, name))
  return folder
}
