import { option } from '@oclif/core/flags'
import { StaffCommand, staffFlags } from '../../../base/staff-command.ts'
import { pageQuery } from '../../../lists/gather.ts'
import { listFlags } from '../../../lists/list-flags.ts'
import { riskReviewTable } from '../../../views/risk-reviews.ts'

const STATUSES = ['open', 'released', 'declined', 'expired', 'stopped'] as const

export class ListReviews extends StaffCommand {
  static override summary = 'List the payments that wait for the bank’s staff, newest first.'
  static override operations = ['listRiskReviews', 'createStaffSession']
  static override flags = {
    ...staffFlags,
    status: option({ options: STATUSES, summary: 'Only those that stand so.' })(),
    ...listFlags,
  }
  static override examples = [
    'wekeza operations reviews list',
    'wekeza operations reviews list --status open --all --json',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ListReviews)
    const { status } = flags
    const operations = await this.operations(flags)
    const list = operations.listRiskReviews({ ...pageQuery(flags), ...(status && { status }) })
    return this.showList(list, riskReviewTable, flags)
  }
}
