import { string as argument } from '@oclif/core/args'
import { ApiCommand } from '../../base/api-command.ts'
import { idempotencyFlag } from '../../base/idempotency-flag.ts'
import { underKey } from '../../calling/under-key.ts'
import { webhookCard } from '../../views/webhooks.ts'
import { readThreshold } from '../../webhooks/read-threshold.ts'
import { readTypes } from '../../webhooks/read-types.ts'
import { secretFor } from '../../webhooks/secret-for.ts'
import { webhookFlags } from '../../webhooks/webhook-flags.ts'

const description = `An address that hears what this application may hear. Each message is signed; the secret that verifies it is shown on
a terminal and under --json, and wekeza webhooks secrets shows it again. A receiver on this machine needs no webhook to
be developed: wekeza webhooks listen.`

export class CreateWebhook extends ApiCommand {
  static override summary = 'Register an address that hears events.'
  static override description = description
  static override operations = ['createWebhook', 'listWebhookSecrets']
  static override args = {
    url: argument({ description: 'Where to send', required: true, ignoreStdin: true }),
  }
  static override flags = { ...webhookFlags, ...idempotencyFlag }
  static override examples = [
    'wekeza webhooks create https://shop.example/webhooks/transaction',
    'wekeza webhooks create https://shop.example/webhooks/transaction --types "payment.*,transaction.posted" --description "The shop" --json --fields id,secret',
    'wekeza webhooks create https://shop.example/webhooks/balance --types balance --threshold acc_wanjiru_current:below:5000.00',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(CreateWebhook)
    const { webhooks } = this.open(flags).wekeza
    const { types = '*', description: text, threshold = [] } = flags
    const body = {
      url: args.url,
      types: readTypes(types),
      ...(text !== undefined && { description: text }),
      ...(threshold.length > 0 && { balance_thresholds: threshold.map(readThreshold) }),
    }
    const made = await underKey(flags, async (key) => {
      const webhook = await webhooks.create(body, key)
      return { ...webhook, ...(await secretFor(webhooks, webhook.id, this.jsonEnabled())) }
    })
    const shown = this.show(made, webhookCard, flags)
    this.next(`wekeza webhooks test ${made.id}`, `wekeza webhooks secrets ${made.id}`)
    return shown
  }
}
