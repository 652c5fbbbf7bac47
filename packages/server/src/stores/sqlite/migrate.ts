import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { Trouble } from '../../trouble.ts'
import { migrationsFolder } from './migrations-folder.ts'
import type { Database } from './open-database.ts'

interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

/**
 * Brings the tables up to this version: applies the plain SQL files that are missing, in the order of their names,
 * all of them or none.
 * @returns the names of those it applied
 * @throws {Trouble} if the database was changed by a newer version, or an applied file was edited since
 */
export function migrate(database: Database, folder = migrationsFolder()): string[] {
  database.exec(
    'CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, checksum TEXT NOT NULL, applied_at_ms INTEGER NOT NULL) STRICT',
  )
  const migrations = readMigrations(folder)
  const apply = database.transaction(() => {
    const missing = missingOf(database, migrations)
    for (const migration of missing) applyOne(database, migration)
    return missing.map(({ name }) => name)
  })
  // Immediate: two processes that start together take turns, and the second finds nothing to do.
  return apply.immediate()
}

function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return names.sort().map((name) => {
    const sql = readFileSync(`${folder}/${name}`, 'utf8')
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
  })
}

function missingOf(database: Database, migrations: Migration[]): Migration[] {
  const rows = database.prepare('SELECT name, checksum FROM migration').raw().all()
  const applied = new Map(rows as [string, string][])
  for (const [name, checksum] of applied) {
    const known = migrations.find((migration) => migration.name === name)
    if (!known) {
      throw new Trouble(
        `The database was made by a newer version: it has the migration ${name}, which this one does not know. Start that version, or choose another folder with WEKEZA_DATA_DIR.`,
      )
    }
    if (known.checksum !== checksum) {
      throw new Trouble(
        `The migration ${name} was changed after it had been applied. Put the file back as it was, and make the change in a new one.`,
      )
    }
  }
  return migrations.filter(({ name }) => !applied.has(name))
}

function applyOne(database: Database, { name, sql, checksum }: Migration): void {
  database.exec(sql)
  database
    .prepare('INSERT INTO migration (name, checksum, applied_at_ms) VALUES (?, ?, ?)')
    .run(name, checksum, Date.now())
}
