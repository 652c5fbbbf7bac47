import { join } from 'node:path'
import { Command } from 'commander'
import { readConfig } from '../config/read-config.ts'
import { openDataFolder } from '../platform/open-data-folder.ts'
import { DATABASE_FILE, openFile } from '../platform/open-database-file.ts'
import { migrate } from '../stores/sqlite/migrate.ts'
import { tell } from '../tell.ts'

export function migrateCommand(): Command {
  return new Command('migrate')
    .description('Bring the database up to this version; start does the same')
    .action(() => {
      const { dataDir } = readConfig(process.env)
      const database = openFile(join(openDataFolder(dataDir), DATABASE_FILE))
      try {
        const applied = migrate(database)
        for (const name of applied) tell(`applied ${name}`)
        if (applied.length === 0) tell('The database is up to date.')
      } finally {
        database.close()
      }
    })
}
