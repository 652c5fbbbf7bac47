import { ApiCommand } from '../../base/api-command.ts'
import { webhookArgument } from '../../base/arguments.ts'
import { secretTable } from '../../views/webhooks.ts'

export class ListWebhookSecrets extends ApiCommand {
  static override summary = 'Print the secrets that sign what a webhook is sent.'
  static override description =
    'Whoever has one can forge messages to the receiver. While a rotation overlaps there are two, the one in force first.'
  static override operations = ['listWebhookSecrets']
  static override args = { webhook: webhookArgument }
  static override examples = [
    'wekeza webhooks secrets whk_01k3m7q0r8e4x5v6',
    'wekeza webhooks secrets whk_01k3m7q0r8e4x5v6 --json --fields secret',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(ListWebhookSecrets)
    const { data } = await this.open(flags).wekeza.webhooks.secrets(args.webhook)
    return this.show(data, secretTable, flags)
  }
}
