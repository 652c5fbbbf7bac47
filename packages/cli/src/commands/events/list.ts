import { string } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { pageQuery } from '../../lists/gather.ts'
import { listFlags } from '../../lists/list-flags.ts'
import { bankNowMs } from '../../times/bank-now.ts'
import { readSince } from '../../times/read-since.ts'
import { eventTable } from '../../views/events.ts'
import { readTypes } from '../../webhooks/read-types.ts'

export class ListEvents extends ApiCommand {
  static override summary = 'List what happened that this application may hear, oldest first.'
  static override operations = ['listEvents']
  static override flags = {
    type: string({
      helpValue: 'payment.settled',
      summary: 'Only those of a type, or of a family: payment.',
    }),
    resource: string({ helpValue: 'pay_…', summary: 'Only those about this.' }),
    since: string({
      helpValue: '2h|TIME',
      summary: 'So long ago, in the bank’s time, or from then on.',
    }),
    ...listFlags,
  }
  static override examples = [
    'wekeza events list',
    'wekeza events list --type consent --since 2h --all --json --fields type,resource.id',
    'wekeza events list --resource pay_01k3m7q0r8e4x5v6',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ListEvents)
    const { type, resource, since } = flags
    const { wekeza } = this.open(flags)
    const [filter] = type === undefined ? [] : readTypes(type)
    const from = since === undefined ? undefined : await readSince(since, () => bankNowMs(wekeza))
    const query = {
      ...pageQuery(flags),
      ...(filter !== undefined && { type: filter }),
      ...(resource !== undefined && { resource_id: resource }),
      ...(from !== undefined && { from }),
    }
    return this.showList(wekeza.events.list(query), eventTable, flags)
  }
}
