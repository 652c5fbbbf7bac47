import { type Applied, findMissing } from '../migrations/find-missing.ts'
import { migrationsFolder } from '../migrations/migrations-folder.ts'
import { type Migration, readMigrations } from '../migrations/read-migrations.ts'
import type { Database } from './open-database.ts'

/**
 * Brings the tables up to this version: applies the plain SQL files that are missing, in the order of their names,
 * all of them or none.
 * @returns the names of those it applied
 * @throws {Trouble} if the database was changed by a newer version, or an applied file was edited since
 */
export function migrate(database: Database, folder = migrationsFolder('sqlite')): string[] {
  database.exec(
    'CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, checksum TEXT NOT NULL, applied_at_ms INTEGER NOT NULL) STRICT',
  )
  // What is up to date is not held: somebody else may be writing to it.
  if (missingMigrations(database, folder).length === 0) return []
  const migrations = readMigrations(folder)
  const apply = database.transaction(() => {
    const missing = missingOf(migrations, appliedTo(database))
    for (const migration of missing) applyOne(database, migration)
    return missing.map(({ name }) => name)
  })
  // Immediate: two processes that start together take turns, and the second finds nothing to do.
  return apply.immediate()
}

/** The names of what `migrate` would apply. Changes nothing, also where nothing was ever applied. */
export function missingMigrations(
  database: Database,
  folder = migrationsFolder('sqlite'),
): string[] {
  const table = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'migration'").get()
  const applied = table === undefined ? [] : appliedTo(database)
  return missingOf(readMigrations(folder), applied).map(({ name }) => name)
}

function appliedTo(database: Database): Applied[] {
  return database.prepare('SELECT name, checksum FROM migration').raw().all() as Applied[]
}

function missingOf(migrations: readonly Migration[], applied: readonly Applied[]): Migration[] {
  return findMissing(migrations, applied, 'folder with WEKEZA_DATA_DIR')
}

function applyOne(database: Database, { name, sql, checksum }: Migration): void {
  database.exec(sql)
  database
    .prepare('INSERT INTO migration (name, checksum, applied_at_ms) VALUES (?, ?, ?)')
    .run(name, checksum, Date.now())
}
