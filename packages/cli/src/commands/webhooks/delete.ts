import { boolean } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { webhookArgument } from '../../base/arguments.ts'
import { webhookCard } from '../../views/webhooks.ts'

export class DeleteWebhook extends ApiCommand {
  static override summary = 'Delete a webhook, its secrets and what is on its way to it.'
  static override operations = ['deleteWebhook']
  static override args = { webhook: webhookArgument }
  static override flags = { yes: boolean({ summary: 'Do not ask first.' }) }
  static override examples = [
    'wekeza webhooks delete whk_01k3m7q0r8e4x5v6 --yes',
    'wekeza webhooks delete whk_01k3m7q0r8e4x5v6 --yes --json --fields id,url',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(DeleteWebhook)
    const { webhook } = args
    const { webhooks } = this.open(flags).wekeza
    const goes = flags.yes || (await this.confirms(`Delete ${webhook} for good?`))
    if (!goes) return this.note('It stays.')
    const deleted = await webhooks.delete(webhook)
    this.note('It is deleted. It was:')
    return this.show(deleted, webhookCard, flags)
  }
}
