import { option } from '@oclif/core/flags'
import { StaffCommand, staffFlags } from '../../../base/staff-command.ts'
import { goLiveTable } from '../../../views/go-live.ts'

const STATUSES = ['submitted', 'in_review', 'more_information', 'approved', 'rejected'] as const

export class ListGoLiveReviews extends StaffCommand {
  static override summary =
    'List the requests to go live that this bank’s staff decide, oldest first.'
  static override description =
    'On a live bank the real ones; on a test bank the rehearsals of its own organisation.'
  static override operations = ['listGoLiveReviews', 'createStaffSession']
  static override flags = {
    ...staffFlags,
    status: option({ options: STATUSES, summary: 'Only those that stand so.' })(),
  }
  static override examples = [
    'wekeza operations go-live list',
    'wekeza operations go-live list --status submitted --json --fields id,organisation_name',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ListGoLiveReviews)
    const { status } = flags
    const operations = await this.operations(flags)
    const { data } = await operations.listGoLiveReviews(status ? { status } : {})
    return this.showGathered({ items: data, more: false }, goLiveTable, flags)
  }
}
