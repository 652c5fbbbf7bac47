import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Command } from 'commander'
import { claimFolder } from '../platform/claim-folder.ts'
import { DATABASE_FILE } from '../platform/open-database-file.ts'
import { SECRETS_FILE } from '../secrets/load-secrets.ts'
import type { Compared } from '../stores/copy/compare-tables.ts'
import { copyDatabase } from '../stores/copy/copy-database.ts'
import type { Measures } from '../stores/copy/measure-table.ts'
import { hasCode } from '../stores/sqlite/has-code.ts'
import { tell } from '../tell.ts'
import { Trouble } from '../trouble.ts'
import { forShell, typedUrl } from './for-shell.ts'
import { tableLines } from './table-lines.ts'

interface Options {
  readonly from: string
  readonly to: string
}

const HOW_TO =
  'Data go from SQLite to PostgreSQL: --from sqlite:.wekeza --to postgres://user@host:5432/database.'

export function copyCommand(): Command {
  return new Command('copy')
    .description(
      'Copy all data from SQLite into an empty PostgreSQL database, and compare both sides; no server may run',
    )
    .requiredOption('--from <database>', 'sqlite: and a data folder, or a database file')
    .requiredOption(
      '--to <database>',
      'postgres://user@host:5432/database; put the password into PGPASSWORD, where others do not see it',
    )
    .action(async ({ from, to }: Options) => {
      const file = sourceFile(from)
      if (!/^postgres(ql)?:\/\//.test(to))
        throw new Trouble(`${kindOf(to)} is no target. ${HOW_TO}`)
      const giveBack = claim(file)
      try {
        tellCopied(await copyDatabase(file, to).catch(speakOfOption), dirname(file), to)
      } finally {
        giveBack()
      }
    })
}

function sourceFile(from: string): string {
  const path = /^sqlite:(.+)$/.exec(from)?.[1]
  if (path === undefined) throw new Trouble(`${kindOf(from)} is no source. ${HOW_TO}`)
  const found = statSync(path, { throwIfNoEntry: false })
  const file = found?.isDirectory() ? join(path, DATABASE_FILE) : path
  if (statSync(file, { throwIfNoEntry: false })?.isFile()) return realpathSync(file)
  throw new Trouble(`There is no database ${file}. Correct --from.`)
}

/** What comes before the colon: the rest may hold a password. */
function kindOf(text: string): string {
  return /^([a-z]+):/.exec(text)?.[0] ?? 'What has no sqlite: or postgres: before it'
}

/** A server works on one file of a folder only. */
function claim(file: string): () => void {
  if (basename(file) !== DATABASE_FILE) return () => {}
  try {
    return claimFolder(dirname(file))
  } catch (cause) {
    if (!hasCode(cause)) throw cause
    throw new Trouble(
      `Whether a server runs on ${dirname(file)} cannot be told (${cause.code}). Give this user the right to write there, or copy from a backup.`,
    )
  }
}

/** Here the operator named the database by an option. */
function speakOfOption(cause: unknown): never {
  if (!(cause instanceof Trouble)) throw cause
  throw new Trouble(cause.message.replaceAll('WEKEZA_DATABASE_URL', '--to'), cause)
}

function tellCopied(compared: Compared, folder: string, to: string): void {
  for (const line of comparedLines(compared)) tell(line)
  if (compared.difference) {
    throw new Trouble(`${compared.difference}. Nothing was kept: find the reason, and copy again.`)
  }
  tell('')
  tell('Both sides are equal, and the books of both hold.')
  tell(`Next: set WEKEZA_DATABASE_URL to ${forShell(typedUrl(to))}, with its password, and start.`)
  tell(`Keep ${join(folder, SECRETS_FILE)}: every server needs it. The old database is unchanged.`)
}

function comparedLines({ tables }: Compared): string[] {
  const head = ['rows', 'integers', 'characters']
  const rows = tables.map(({ name, sqlite, postgres }) => [
    name,
    ...figuresOf(sqlite),
    ...figuresOf(postgres),
  ])
  const sides = [
    'table',
    ...head.map((text) => `sqlite ${text}`),
    ...head.map((text) => `postgres ${text}`),
  ]
  return tableLines([sides, ...rows])
}

function figuresOf({ rows, columns }: Measures): string[] {
  const total = (kind: 'integer' | 'text') =>
    String(columns.reduce((sum, column) => sum + (column.kind === kind ? column.total : 0n), 0n))
  return [String(rows), total('integer'), total('text')]
}
