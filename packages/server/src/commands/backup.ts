import { join, resolve } from 'node:path'
import { Command } from 'commander'
import { readConfig } from '../config/read-config.ts'
import { DATABASE_FILE } from '../platform/open-database-file.ts'
import { SECRETS_FILE } from '../secrets/load-secrets.ts'
import { backup } from '../stores/sqlite/backup.ts'
import { openToRead } from '../stores/sqlite/open-to-read.ts'
import type { Contents } from '../stores/sqlite/verify-file.ts'
import { tell } from '../tell.ts'
import { Trouble } from '../trouble.ts'
import { contentLines } from './content-lines.ts'
import { forShell, typedUrl } from './for-shell.ts'

export function backupCommand(): Command {
  return new Command('backup')
    .description(
      'Copy the database into a new file, also while the server runs, and verify the copy',
    )
    .argument('<file>', 'where to; it must not be there yet')
    .action(async (name: string) => {
      const { dataDir, databaseUrl } = readConfig(process.env)
      const file = resolve(name)
      if (databaseUrl !== undefined) throw useDump(databaseUrl, file)
      tellDone(await run(resolve(dataDir), file), file, resolve(dataDir))
    })
}

async function run(folder: string, file: string): Promise<Contents> {
  const advice = 'Name its folder with WEKEZA_DATA_DIR, and see that this user may read it.'
  const source = openToRead(join(folder, DATABASE_FILE), advice)
  try {
    return await backup(source, file)
  } finally {
    source.close()
  }
}

function tellDone(contents: Contents, file: string, folder: string): void {
  for (const line of contentLines(contents)) tell(line)
  tell(`${file} is whole and verified.`)
  tell(
    `It does not hold ${join(folder, SECRETS_FILE)}: keep a copy of that apart from it. Who has both can sign in as anybody; who has lost it signs everybody out.`,
  )
}

function useDump(url: string, file: string): Trouble {
  return new Trouble(
    `PostgreSQL makes its own backups. Type: pg_dump --format=custom --file=${forShell(file)} ${forShell(typedUrl(url))}`,
  )
}
