import { string } from '@oclif/core/flags'
import { reviewArgument } from '../../../base/arguments.ts'
import { StaffCommand, staffFlags } from '../../../base/staff-command.ts'
import { riskReviewCard } from '../../../views/risk-reviews.ts'

export class DeclineReview extends StaffCommand {
  static override summary = 'Refuse a payment that was held; its money is free again.'
  static override operations = ['declineRiskReview', 'createStaffSession']
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
    'wekeza operations reviews decline rvw_01k3m7q0r8e4x5v6 --note "The customer knows nothing of it."',
    'wekeza operations reviews decline rvw_01k3m7q0r8e4x5v6 --note "The customer knows nothing of it." --as stf_amina --json',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(DeclineReview)
    const operations = await this.operations(flags)
    const review = await operations.declineRiskReview(args.review, { note: flags.note })
    return this.show(review, riskReviewCard, flags)
  }
}
