import { ApiCommand } from '../../base/api-command.ts'
import { webhookArgument } from '../../base/arguments.ts'
import { webhookCard } from '../../views/webhooks.ts'

export class GetWebhook extends ApiCommand {
  static override summary = 'Show where a webhook sends what, and whether it does.'
  static override operations = ['getWebhook']
  static override args = { webhook: webhookArgument }
  static override examples = [
    'wekeza webhooks get whk_01k3m7q0r8e4x5v6',
    'wekeza webhooks get whk_01k3m7q0r8e4x5v6 --json --fields status,disabled_reason',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(GetWebhook)
    const { webhooks } = this.open(flags).wekeza
    return this.show(await webhooks.get(args.webhook), webhookCard, flags)
  }
}
