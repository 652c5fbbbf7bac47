import { string } from '@oclif/core/flags'
import { reviewArgument } from '../../../base/arguments.ts'
import { StaffCommand, staffFlags } from '../../../base/staff-command.ts'
import { riskReviewCard } from '../../../views/risk-reviews.ts'

export class ReleaseReview extends StaffCommand {
  static override summary = 'Let a payment that was held go on its way.'
  static override operations = ['releaseRiskReview', 'createStaffSession']
  static override args = { review: reviewArgument }
  static override flags = {
    ...staffFlags,
    note: string({
      required: true,
      helpValue: 'TEXT',
      summary: 'Why, in a few words; it stays with the review.',
    }),
  }
  static override examples = [
    'wekeza operations reviews release rvw_01k3m7q0r8e4x5v6 --note "The customer confirmed it by telephone."',
    'wekeza operations reviews release rvw_01k3m7q0r8e4x5v6 --note "The customer confirmed it by telephone." --as stf_amina --json',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(ReleaseReview)
    const operations = await this.operations(flags)
    const review = await operations.releaseRiskReview(args.review, { note: flags.note })
    return this.show(review, riskReviewCard, flags)
  }
}
