import { ApiCommand } from '../../base/api-command.ts'
import { planTable } from '../../views/plans.ts'

export class ListPlans extends ApiCommand {
  static override summary = 'List the plans that there are to choose from, without tax.'
  static override operations = ['listPlans']
  static override examples = [
    'wekeza billing plans',
    'wekeza billing plans --json --fields id,subscription.amount,calls_per_day_max',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ListPlans)
    const { data } = await this.open(flags).wekeza.billing.plans()
    const shown = this.showGathered({ items: data, more: false }, planTable, flags)
    this.next('wekeza billing simulate --plan PLAN --month YYYY-MM')
    return shown
  }
}
