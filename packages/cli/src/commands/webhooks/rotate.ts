import { string } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { webhookArgument } from '../../base/arguments.ts'
import { idempotencyFlag } from '../../base/idempotency-flag.ts'
import { underKey } from '../../calling/under-key.ts'
import { readDuration } from '../../times/read-duration.ts'
import { webhookCard } from '../../views/webhooks.ts'
import { secretFor } from '../../webhooks/secret-for.ts'

export class RotateWebhookSecret extends ApiCommand {
  static override summary = 'Give a webhook a new secret; the one before signs too for a while.'
  static override description =
    'Each message then carries both signatures: change the receiver’s secret before the overlap is over. The new one is shown on a terminal and under --json, and by wekeza webhooks secrets.'
  static override operations = ['rotateWebhookSecret', 'listWebhookSecrets']
  static override args = { webhook: webhookArgument }
  static override flags = {
    overlap: string({
      helpValue: '24h',
      summary: 'For how long both sign, at most 7d; 0s when the old one has leaked. Default 24h',
    }),
    ...idempotencyFlag,
  }
  static override examples = [
    'wekeza webhooks rotate whk_01k3m7q0r8e4x5v6',
    'wekeza webhooks rotate whk_01k3m7q0r8e4x5v6 --overlap 1h --json --fields secret',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(RotateWebhookSecret)
    const { webhooks } = this.open(flags).wekeza
    const { overlap } = flags
    const body = overlap === undefined ? {} : { overlap_seconds: readDuration(overlap) }
    const rotated = await underKey(flags, async (key) => {
      const webhook = await webhooks.rotateSecret(args.webhook, body, key)
      return { ...webhook, ...(await secretFor(webhooks, webhook.id, this.jsonEnabled())) }
    })
    const shown = this.show(rotated, webhookCard, flags)
    this.next(`wekeza webhooks secrets ${rotated.id}`)
    return shown
  }
}
