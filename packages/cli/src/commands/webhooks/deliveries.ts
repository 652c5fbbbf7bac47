import { option, string } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { webhookArgument } from '../../base/arguments.ts'
import { pageQuery } from '../../lists/gather.ts'
import { listFlags } from '../../lists/list-flags.ts'
import { deliveryTable } from '../../views/deliveries.ts'
import { readType } from '../../webhooks/read-type.ts'

const STATUSES = ['pending', 'delivered', 'failed', 'discarded'] as const

export class ListDeliveries extends ApiCommand {
  static override summary = 'List what a webhook was sent and what came of it, newest first.'
  static override operations = ['listDeliveries']
  static override args = { webhook: webhookArgument }
  static override flags = {
    status: option({ options: STATUSES, summary: 'Only those that stand so.' })(),
    type: string({ helpValue: 'payment.settled', summary: 'Only those of this type of event.' }),
    ...listFlags,
  }
  static override examples = [
    'wekeza webhooks deliveries whk_01k3m7q0r8e4x5v6',
    'wekeza webhooks deliveries whk_01k3m7q0r8e4x5v6 --status failed --type payment.settled --all --json --fields id,event_type',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(ListDeliveries)
    const { status, type } = flags
    const { webhooks } = this.open(flags).wekeza
    const query = {
      ...pageQuery(flags),
      ...(status && { status }),
      ...(type !== undefined && { event_type: readType(type) }),
    }
    return this.showList(webhooks.deliveries(args.webhook, query), deliveryTable, flags)
  }
}
