import { reviewArgument } from '../../../base/arguments.ts'
import { StaffCommand, staffFlags } from '../../../base/staff-command.ts'
import { riskReviewCard } from '../../../views/risk-reviews.ts'

export class GetReview extends StaffCommand {
  static override summary = 'Show a payment that waits for the bank’s staff, and why.'
  static override operations = ['getRiskReview', 'createStaffSession']
  static override args = { review: reviewArgument }
  static override flags = staffFlags
  static override examples = [
    'wekeza operations reviews get rvw_01k3m7q0r8e4x5v6',
    'wekeza operations reviews get rvw_01k3m7q0r8e4x5v6 --json --fields status,reasons',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(GetReview)
    const operations = await this.operations(flags)
    return this.show(await operations.getRiskReview(args.review), riskReviewCard, flags)
  }
}
