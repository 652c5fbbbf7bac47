import { integer } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { deliveryArgument, webhookArgument } from '../../base/arguments.ts'
import { idempotencyFlag } from '../../base/idempotency-flag.ts'
import { underKey } from '../../calling/under-key.ts'
import { deliveryCard } from '../../views/deliveries.ts'
import { awaitAttempt } from '../../webhooks/await-attempt.ts'
import { exitCodeOf } from '../../webhooks/exit-code-of.ts'

export class Redeliver extends ApiCommand {
  static override summary = 'Send a delivery again, and show what its receiver said.'
  static override description =
    'The event and its id stay the same. Code 1 says that the receiver did not take it, 8 that it was not tried in time.'
  static override operations = ['redeliverDelivery', 'getDelivery']
  static override args = { webhook: webhookArgument, delivery: deliveryArgument }
  static override flags = {
    timeout: integer({
      default: 30,
      min: 0,
      helpValue: 'SECONDS',
      summary: 'How long to wait for the receiver. Default 30',
    }),
    ...idempotencyFlag,
  }
  static override examples = [
    'wekeza webhooks redeliver whk_01k3m7q0r8e4x5v6 dlv_01k3m7q0r8e4x5v6',
    'wekeza webhooks redeliver whk_01k3m7q0r8e4x5v6 dlv_01k3m7q0r8e4x5v6 --json --fields status',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(Redeliver)
    const { wekeza } = this.open(flags)
    const { webhook, delivery: id } = args
    const sent = await underKey(flags, (key) => wekeza.webhooks.redeliver(webhook, id, key))
    const times = { timeoutMs: flags.timeout * 1_000, intervalMs: 200 }
    const { body: _, ...delivery } = await awaitAttempt(wekeza, sent, times)
    process.exitCode = exitCodeOf(delivery, sent.attempts.length)
    return this.show(delivery, deliveryCard, flags)
  }
}
