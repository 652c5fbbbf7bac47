import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Command } from 'commander'
import type { Config } from '../config/config.ts'
import { readConfig } from '../config/read-config.ts'
import { openDataFolder } from '../platform/open-data-folder.ts'
import { DATABASE_FILE, openFile } from '../platform/open-database-file.ts'
import { explainFault } from '../stores/postgres/explain-fault.ts'
import * as postgres from '../stores/postgres/migrate.ts'
import { openDatabase as openPostgres } from '../stores/postgres/open-database.ts'
import * as sqlite from '../stores/sqlite/migrate.ts'
import { openDatabase as openSqlite } from '../stores/sqlite/open-database.ts'
import { openToRead } from '../stores/sqlite/open-to-read.ts'
import { tell } from '../tell.ts'

interface Options {
  readonly dryRun?: boolean
}

export function migrateCommand(): Command {
  return new Command('migrate')
    .description('Bring the database up to this version; start does the same')
    .option('--dry-run', 'name what would be applied, and change nothing')
    .action(async ({ dryRun = false }: Options) => {
      const names = await run(readConfig(process.env), dryRun)
      for (const name of names) tell(`${dryRun ? 'would apply' : 'applied'} ${name}`)
      if (names.length === 0) tell('The database is up to date.')
    })
}

async function run({ dataDir, databaseUrl }: Config, dryRun: boolean): Promise<string[]> {
  if (databaseUrl !== undefined) return runOnPostgres(databaseUrl, dryRun)
  return dryRun ? missingInFolder(dataDir) : migrateFolder(dataDir)
}

function migrateFolder(dataDir: string): string[] {
  const database = openFile(join(openDataFolder(dataDir), DATABASE_FILE))
  try {
    return sqlite.migrate(database)
  } finally {
    database.close()
  }
}

/** A database that is not there yet lacks what an empty one lacks. */
function missingInFolder(dataDir: string): string[] {
  const file = join(resolve(dataDir), DATABASE_FILE)
  const advice = 'Give this user the right to read it, or put it back from a backup.'
  const database = existsSync(file) ? openToRead(file, advice) : openSqlite(':memory:')
  try {
    return sqlite.missingMigrations(database)
  } finally {
    database.close()
  }
}

async function runOnPostgres(url: string, dryRun: boolean): Promise<string[]> {
  const database = await openPostgres(url, { connectionsMax: 1 })
  try {
    return await (dryRun ? postgres.missingMigrations(database) : postgres.migrate(database))
  } catch (fault) {
    throw explainFault(fault)
  } finally {
    await database.close()
  }
}
