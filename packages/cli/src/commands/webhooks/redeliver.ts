import { ApiCommand } from '../../base/api-command.ts'
import { deliveryArgument, webhookArgument } from '../../base/arguments.ts'
import { underKey } from '../../calling/under-key.ts'
import { deliveryCard } from '../../views/deliveries.ts'
import { ATTEMPT_CODES, attemptFlags } from '../../webhooks/attempt-flags.ts'
import { seeAttempt } from '../../webhooks/see-attempt.ts'

export class Redeliver extends ApiCommand {
  static override summary = 'Send a delivery again, and show what its receiver said.'
  static override description = `The event and its id stay the same. ${ATTEMPT_CODES}`
  static override operations = ['redeliverDelivery', 'getDelivery']
  static override args = { webhook: webhookArgument, delivery: deliveryArgument }
  static override flags = attemptFlags
  static override examples = [
    'wekeza webhooks redeliver whk_01k3m7q0r8e4x5v6 dlv_01k3m7q0r8e4x5v6',
    'wekeza webhooks redeliver whk_01k3m7q0r8e4x5v6 dlv_01k3m7q0r8e4x5v6 --json --fields status',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(Redeliver)
    const { wekeza } = this.open(flags)
    const { webhook, delivery: id } = args
    const sent = await underKey(flags, (key) => wekeza.webhooks.redeliver(webhook, id, key))
    const delivery = await seeAttempt(wekeza, sent, flags.timeout)
    return this.show(delivery, deliveryCard, flags)
  }
}
