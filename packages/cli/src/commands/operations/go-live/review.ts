import { goLiveArgument } from '../../../base/arguments.ts'
import { StaffCommand, staffFlags } from '../../../base/staff-command.ts'
import { goLiveReviewCard } from '../../../views/go-live.ts'

export class ReviewGoLive extends StaffCommand {
  static override summary = 'Take a request to go live up, so that it can be decided.'
  static override operations = ['reviewGoLive', 'createStaffSession']
  static override args = { request: goLiveArgument }
  static override flags = staffFlags
  static override examples = [
    'wekeza operations go-live review glr_01k3m7q0r8e4x5v6',
    'wekeza operations go-live review glr_01k3m7q0r8e4x5v6 --as stf_amina --json --fields status',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(ReviewGoLive)
    const operations = await this.operations(flags)
    const review = await operations.reviewGoLive(args.request)
    const shown = this.show(review, goLiveReviewCard, flags)
    const command = 'wekeza operations go-live'
    const { id } = review
    this.next(`${command} approve ${id}`, `${command} ask ${id} "…"`, `${command} reject ${id} "…"`)
    return shown
  }
}
