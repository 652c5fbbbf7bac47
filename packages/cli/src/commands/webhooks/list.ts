import { ApiCommand } from '../../base/api-command.ts'
import { webhookTable } from '../../views/webhooks.ts'

export class ListWebhooks extends ApiCommand {
  static override summary = 'List this application’s webhooks, newest first.'
  static override operations = ['listWebhooks']
  static override examples = [
    'wekeza webhooks list',
    'wekeza webhooks list --json --fields id,url,status',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ListWebhooks)
    const { data } = await this.open(flags).wekeza.webhooks.list()
    return this.showGathered({ items: data, more: false }, webhookTable, flags)
  }
}
