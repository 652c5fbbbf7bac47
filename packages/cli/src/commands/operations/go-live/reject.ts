import { string as argument } from '@oclif/core/args'
import { goLiveArgument } from '../../../base/arguments.ts'
import { StaffCommand, staffFlags } from '../../../base/staff-command.ts'
import { goLiveReviewCard } from '../../../views/go-live.ts'

export class RejectGoLive extends StaffCommand {
  static override summary = 'Refuse a request to go live; the organisation reads the reason.'
  static override operations = ['rejectGoLive', 'createStaffSession']
  static override args = {
    request: goLiveArgument,
    reason: argument({ description: 'Why', required: true, ignoreStdin: true }),
  }
  static override flags = staffFlags
  static override examples = [
    'wekeza operations go-live reject glr_01k3m7q0r8e4x5v6 "The registration number is of another company."',
    'wekeza operations go-live reject glr_01k3m7q0r8e4x5v6 "The registration number is of another company." --as stf_amina --json --fields status',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(RejectGoLive)
    const operations = await this.operations(flags)
    const review = await operations.rejectGoLive(args.request, { reason: args.reason })
    return this.show(review, goLiveReviewCard, flags)
  }
}
