import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { USAGE_SPANS, type UsageSpan } from '@wekeza/api'
import { Command, InvalidArgumentError, Option } from 'commander'
import { readConfig } from '../config/read-config.ts'
import { Trouble } from '../trouble.ts'
import { EXPORT_FORMATS, type ExportFormat, exportUsage } from '../usage/export-usage.ts'
import { postgresUsageRows } from '../usage/postgres-usage-rows.ts'
import { sqliteUsageRows, USAGE_FILE } from '../usage/sqlite-usage-rows.ts'
import type { UsageRows } from '../usage/usage-rows.ts'

interface Options {
  readonly format: ExportFormat
  readonly per: UsageSpan
  readonly from: string
  readonly to: string
}

export function analyticsCommand(): Command {
  return new Command('analytics')
    .description('What applications asked, for tools that look into it')
    .addCommand(
      new Command('export')
        .description('Write sums of usage to standard output, also while servers run')
        .addOption(
          new Option('--format <format>', 'of what').choices(EXPORT_FORMATS).default('csv'),
        )
        .addOption(
          new Option('--per <span>', 'what is summed up: minutes are kept for 2 days, hours for 90')
            .choices(USAGE_SPANS)
            .default('day'),
        )
        .requiredOption('--from <day>', 'the first day in Nairobi, for example 2026-01-01', readDay)
        .requiredOption('--to <day>', 'the last day, included', readDay)
        .action(exportAll),
    )
}

function readDay(text: string): string {
  const fits = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
  if (fits && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)) return text
  throw new InvalidArgumentError('Write a day that there is, for example 2026-01-31.')
}

async function exportAll(options: Options): Promise<void> {
  if (options.from > options.to) {
    throw new Trouble(
      `${options.from} comes after ${options.to}. Name the earlier day with --from.`,
    )
  }
  const rows = await openRows()
  try {
    const texts = Readable.from(exportUsage({ rows, ...options }))
    await pipeline(texts, process.stdout, { end: false }).catch(endedByReader)
  } finally {
    await rows.close()
  }
}

/** Whoever reads it may have seen enough. */
function endedByReader(fault: NodeJS.ErrnoException): void {
  if (fault.code !== 'EPIPE') throw fault
}

/** @throws {Trouble} if nothing was ever counted there */
async function openRows(): Promise<UsageRows> {
  const { dataDir, databaseUrl } = readConfig(process.env)
  if (databaseUrl !== undefined) return postgresUsageRows(databaseUrl)
  const file = join(dataDir, USAGE_FILE)
  if (existsSync(file)) return sqliteUsageRows(file)
  throw new Trouble(
    `There is no ${file}: no server has counted anything. Name its folder with WEKEZA_DATA_DIR.`,
  )
}
