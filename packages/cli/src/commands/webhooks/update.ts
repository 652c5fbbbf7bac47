import { boolean, string } from '@oclif/core/flags'
import type { InferredFlags } from '@oclif/core/interfaces'
import type { UpdateWebhookRequest } from '@wekeza/sdk'
import { ApiCommand } from '../../base/api-command.ts'
import { webhookArgument } from '../../base/arguments.ts'
import { usageError } from '../../errors/usage-error.ts'
import { webhookCard } from '../../views/webhooks.ts'
import { readThreshold } from '../../webhooks/read-threshold.ts'
import { readTypes } from '../../webhooks/read-types.ts'
import { webhookFlags } from '../../webhooks/webhook-flags.ts'

export class UpdateWebhook extends ApiCommand {
  static override summary = 'Change where a webhook sends what, or whether it does.'
  static override description =
    'What is left out stays. What happens while it is disabled is not sent later by itself: wekeza webhooks recover.'
  static override operations = ['updateWebhook']
  static override args = { webhook: webhookArgument }
  static override flags = {
    url: string({ helpValue: 'URL', summary: 'Where to send.' }),
    ...webhookFlags,
    'no-thresholds': boolean({
      summary: 'Watch no balance any more.',
      exclusive: ['threshold'],
    }),
    enable: boolean({ summary: 'Send from now on.' }),
    disable: boolean({ summary: 'Send nothing; what waits is discarded.', exclusive: ['enable'] }),
  }
  static override examples = [
    'wekeza webhooks update whk_01k3m7q0r8e4x5v6 --types payment.settled,payment.failed',
    'wekeza webhooks update whk_01k3m7q0r8e4x5v6 --disable',
    'wekeza webhooks update whk_01k3m7q0r8e4x5v6 --enable --url https://shop.example/webhooks/2 --json',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(UpdateWebhook)
    const body = bodyOf(flags)
    if (Object.keys(body).length === 0) {
      throw usageError('Nothing is to change.', 'add --url, --types, --disable or another')
    }
    const { webhooks } = this.open(flags).wekeza
    return this.show(await webhooks.update(args.webhook, body), webhookCard, flags)
  }
}

function bodyOf(flags: InferredFlags<typeof UpdateWebhook.flags>): UpdateWebhookRequest {
  const { url, types, description, threshold, enable, disable } = flags
  const thresholds = flags['no-thresholds'] ? [] : threshold?.map(readThreshold)
  return {
    ...(url !== undefined && { url }),
    ...(types !== undefined && { types: readTypes(types) }),
    ...(description !== undefined && { description: description || null }),
    ...(thresholds && { balance_thresholds: thresholds }),
    ...((enable || disable) && { status: enable ? 'enabled' : 'disabled' }),
  }
}
