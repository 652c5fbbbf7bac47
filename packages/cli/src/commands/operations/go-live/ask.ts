import { string as argument } from '@oclif/core/args'
import { goLiveArgument } from '../../../base/arguments.ts'
import { StaffCommand, staffFlags } from '../../../base/staff-command.ts'
import { goLiveReviewCard } from '../../../views/go-live.ts'

export class AskGoLive extends StaffCommand {
  static override summary = 'Ask an organisation about its request; it waits for the answer.'
  static override operations = ['askGoLive', 'createStaffSession']
  static override args = {
    request: goLiveArgument,
    question: argument({ description: 'The question', required: true, ignoreStdin: true }),
  }
  static override flags = staffFlags
  static override examples = [
    'wekeza operations go-live ask glr_01k3m7q0r8e4x5v6 "Who holds your customers’ money?"',
    'wekeza operations go-live ask glr_01k3m7q0r8e4x5v6 "Who holds your customers’ money?" --as stf_amina --json --fields status',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(AskGoLive)
    const operations = await this.operations(flags)
    const review = await operations.askGoLive(args.request, { question: args.question })
    return this.show(review, goLiveReviewCard, flags)
  }
}
