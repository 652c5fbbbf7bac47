import { resolve } from 'node:path'
import { Command } from 'commander'
import { readConfig } from '../config/read-config.ts'
import { openDataFolder } from '../platform/open-data-folder.ts'
import { SECRETS_FILE } from '../secrets/load-secrets.ts'
import { type Restored, restore } from '../stores/sqlite/restore.ts'
import { tell } from '../tell.ts'
import { Trouble } from '../trouble.ts'
import { contentLines } from './content-lines.ts'
import { forShell, typedUrl } from './for-shell.ts'

interface Options {
  readonly replace?: boolean
}

export function restoreCommand(): Command {
  return new Command('restore')
    .description('Put a backup into the data folder, once it is verified; no server may run on it')
    .argument('<file>', 'what backup made')
    .option('--replace', 'keep the database that is there under another name, and take its place')
    .action(async (name: string, { replace = false }: Options) => {
      const { dataDir, databaseUrl } = readConfig(process.env)
      const file = resolve(name)
      if (databaseUrl !== undefined) throw useRestore(databaseUrl, file)
      const wall = { nowMs: () => Date.now() }
      const folder = openDataFolder(dataDir)
      tellDone(await restore(file, folder, { replace, wall }), folder)
    })
}

function tellDone({ keptAs, ...contents }: Restored, folder: string): void {
  for (const line of contentLines(contents)) tell(line)
  if (keptAs) tell(`The database that was there is now ${keptAs}.`)
  tell(`The backup is in ${folder}, whole and verified. Start the server: wekeza-server start.`)
  tell(
    `A backup does not hold ${SECRETS_FILE}: put the one that belongs to it beside the database before.`,
  )
}

function useRestore(url: string, file: string): Trouble {
  return new Trouble(
    `PostgreSQL restores its own backups, into a database that is empty. Type: pg_restore --exit-on-error --single-transaction --no-owner --dbname=${forShell(typedUrl(url))} ${forShell(file)}`,
  )
}
