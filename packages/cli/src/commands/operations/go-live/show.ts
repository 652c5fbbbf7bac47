import { goLiveArgument } from '../../../base/arguments.ts'
import { StaffCommand, staffFlags } from '../../../base/staff-command.ts'
import { goLiveReviewCard } from '../../../views/go-live.ts'

export class ShowGoLiveReview extends StaffCommand {
  static override summary =
    'Show a request to go live, and what the organisation’s applications did.'
  static override operations = ['getGoLiveReview', 'createStaffSession']
  static override args = { request: goLiveArgument }
  static override flags = staffFlags
  static override examples = [
    'wekeza operations go-live show glr_01k3m7q0r8e4x5v6',
    'wekeza operations go-live show glr_01k3m7q0r8e4x5v6 --json --fields status,readiness.score',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(ShowGoLiveReview)
    const operations = await this.operations(flags)
    return this.show(await operations.getGoLiveReview(args.request), goLiveReviewCard, flags)
  }
}
