import { ApiCommand } from '../../base/api-command.ts'
import { deliveryArgument, webhookArgument } from '../../base/arguments.ts'
import { deliveryDetail } from '../../views/deliveries.ts'

export class GetDelivery extends ApiCommand {
  static override summary = 'Show each try of a delivery, what was answered, and what was sent.'
  static override operations = ['getDelivery']
  static override args = { webhook: webhookArgument, delivery: deliveryArgument }
  static override examples = [
    'wekeza webhooks delivery whk_01k3m7q0r8e4x5v6 dlv_01k3m7q0r8e4x5v6',
    'wekeza webhooks delivery whk_01k3m7q0r8e4x5v6 dlv_01k3m7q0r8e4x5v6 --json --fields status,attempts,body',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(GetDelivery)
    const { webhooks } = this.open(flags).wekeza
    const delivery = await webhooks.delivery(args.webhook, args.delivery)
    return this.show(delivery, deliveryDetail, flags)
  }
}
