import { ApiCommand } from '../../base/api-command.ts'
import { webhookArgument } from '../../base/arguments.ts'
import { underKey } from '../../calling/under-key.ts'
import { deliveryCard } from '../../views/deliveries.ts'
import { ATTEMPT_CODES, attemptFlags } from '../../webhooks/attempt-flags.ts'
import { seeAttempt } from '../../webhooks/see-attempt.ts'

export class TestWebhook extends ApiCommand {
  static override summary = 'Send a webhook a test event, and show what its receiver said.'
  static override description = `A webhook.test, signed as any other. ${ATTEMPT_CODES}`
  static override operations = ['testWebhook', 'getDelivery']
  static override args = { webhook: webhookArgument }
  static override flags = attemptFlags
  static override examples = [
    'wekeza webhooks test whk_01k3m7q0r8e4x5v6',
    'wekeza webhooks test whk_01k3m7q0r8e4x5v6 --json --fields status,attempts',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(TestWebhook)
    const { wekeza } = this.open(flags)
    const sent = await underKey(flags, (key) => wekeza.webhooks.test(args.webhook, key))
    const delivery = await seeAttempt(wekeza, sent, flags.timeout)
    const shown = this.show(delivery, deliveryCard, flags)
    this.next(`wekeza webhooks delivery ${delivery.webhook_id} ${delivery.id}`)
    return shown
  }
}
