import { boolean } from '@oclif/core/flags'
import { goLiveArgument } from '../../../base/arguments.ts'
import { StaffCommand, staffFlags } from '../../../base/staff-command.ts'
import { goLiveReviewCard } from '../../../views/go-live.ts'

export class ApproveGoLive extends StaffCommand {
  static override summary = 'Approve a request: its organisation may make live applications.'
  static override description =
    'With at most the scopes that it asked for. A rehearsal is approved without anything being granted.'
  static override operations = ['approveGoLive', 'createStaffSession']
  static override args = { request: goLiveArgument }
  static override flags = { ...staffFlags, yes: boolean({ summary: 'Do not ask first.' }) }
  static override examples = [
    'wekeza operations go-live approve glr_01k3m7q0r8e4x5v6 --yes',
    'wekeza operations go-live approve glr_01k3m7q0r8e4x5v6 --yes --as stf_amina --json --fields status',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(ApproveGoLive)
    const operations = await this.operations(flags)
    const goes = flags.yes || (await this.confirms(`Approve ${args.request}?`))
    if (!goes) return this.note('It stays as it is.')
    return this.show(await operations.approveGoLive(args.request), goLiveReviewCard, flags)
  }
}
