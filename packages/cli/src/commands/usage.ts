import { boolean, option, string } from '@oclif/core/flags'
import type { UsageReport } from '@wekeza/sdk'
import { ApiCommand, type ApiFlags } from '../base/api-command.ts'
import { findOrganisation } from '../developing/find-organisation.ts'
import { liveFlag } from '../developing/live-flag.ts'
import { usageError } from '../errors/usage-error.ts'
import { wholeReport } from '../lists/whole-report.ts'
import { usageSpan, usageSpanFlags } from '../times/usage-span-flags.ts'
import { readBy } from '../usage/read-by.ts'
import { usageCsv } from '../usage/usage-csv.ts'
import { formatCount, usageTable } from '../views/usage.ts'

const PER = ['minute', 'hour', 'day'] as const

interface Ask {
  readonly query: { from?: string; to?: string; per: (typeof PER)[number] }
  readonly by: readonly string[]
}

interface WhoseFlags extends ApiFlags {
  readonly app?: string | undefined
  readonly organisation?: string | undefined
  readonly 'all-apps'?: boolean
  readonly live?: boolean
}

export class ShowUsage extends ApiCommand {
  static override summary = 'Show what was called: how often, how it went, how long it took.'
  static override description =
    'Of the application that asks; with --app, --all-apps or --organisation of an organisation, as its developer. Units are what is billed. A moment late.'
  static override operations = ['getUsage', 'getOrganisationUsage', 'listOrganisations']
  static override flags = {
    app: string({
      helpValue: 'app_…',
      summary: 'Of this application of your organisation.',
      exclusive: ['all-apps'],
    }),
    'all-apps': boolean({ summary: 'Of all applications of your organisation.' }),
    organisation: string({
      helpValue: 'org_…',
      summary: 'Of all applications of this organisation, or of one with --app.',
    }),
    ...liveFlag,
    ...usageSpanFlags,
    per: option({ options: PER, default: 'day', summary: 'How long a span is. Default day' })(),
    by: string({
      helpValue: 'operation,status',
      summary: 'What rows are told apart by: some of application, operation, status.',
    }),
    csv: boolean({ summary: 'Print a CSV.', exclusive: ['json', 'fields'] }),
  }
  static override examples = [
    'wekeza usage',
    'wekeza usage --per hour --by operation,status',
    'wekeza usage --all-apps --by application --from 2026-01-01 --to 2026-01-31 --csv',
    'wekeza usage --app app_01k3m7q0r8e4x5v6 --by operation --json --fields operation,calls,latency.p95_ms',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ShowUsage)
    const by = readBy(flags.by)
    const ask: Ask = { query: { ...usageSpan(flags), per: flags.per }, by }
    const { data } = await this.#read(flags, ask)
    if (flags.csv) return void process.stdout.write(`${usageCsv(data)}\n`)
    const view = usageTable(flags.per, by)
    const shown = this.showGathered({ items: data, more: false }, view, flags)
    if (data.length > 1) this.note(sumOf(data))
    return shown
  }

  async #read(flags: WhoseFlags, { query, by }: Ask): Promise<UsageReport> {
    const { app, organisation } = flags
    const ofMany = app !== undefined || organisation !== undefined || flags['all-apps']
    if (!ofMany && flags.live) throw liveOfWhom()
    if (!ofMany) {
      const { wekeza } = this.open(flags)
      const own = { ...query, ...apartBy(by) }
      return wholeReport((place) => wekeza.usage.get({ ...own, ...place }), joinRows)
    }
    const developer = this.developer(flags)
    const id = await findOrganisation(developer, organisation)
    const told = app === undefined ? by : [...new Set(['application', ...by])]
    const environment = flags.live ? 'live' : 'test'
    const whole = { ...query, ...apartBy(told), environment } as const
    const report = await wholeReport(
      (place) => developer.organisations.usage(id, { ...whole, ...place }),
      joinRows,
    )
    if (app === undefined) return report
    return { ...report, data: report.data.filter(({ application_id }) => application_id === app) }
  }
}

const joinRows = (before: UsageReport, next: UsageReport): UsageReport => {
  return { ...next, data: [...before.data, ...next.data] }
}

const liveOfWhom = () =>
  usageError(
    '--live is about an organisation: an application has one bank.',
    'add --all-apps, or --app app_…',
  )

const apartBy = (by: readonly string[]): { by?: string } =>
  by.length > 0 ? { by: by.join(',') } : {}

function sumOf(rows: UsageReport['data']): string {
  const sum = (part: 'calls' | 'units' | 'errors') =>
    formatCount(rows.reduce((all, row) => all + row[part], 0))
  return `Together: calls ${sum('calls')}, units ${sum('units')}, errors ${sum('errors')}.`
}
