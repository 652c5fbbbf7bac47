import { StaffCommand, staffFlags } from '../../base/staff-command.ts'
import { usageSpan, usageSpanFlags } from '../../times/usage-span-flags.ts'
import { insightView } from '../../views/insight.ts'

export class ShowInsight extends StaffCommand {
  static override summary = 'Show how the platform does: calls, errors, latency and revenue.'
  static override description =
    'By organisation, and the applications that call most. The staff of a test bank see its organisation alone.'
  static override operations = ['getInsight', 'createStaffSession']
  static override flags = { ...staffFlags, ...usageSpanFlags }
  static override examples = [
    'wekeza operations insight',
    'wekeza operations insight --from 2026-01-01 --to 2026-01-31 --json --fields totals,partners',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ShowInsight)
    const operations = await this.operations(flags)
    return this.show(await operations.insight(usageSpan(flags)), insightView, flags)
  }
}
