import { consentArgument } from '../../../base/arguments.ts'
import { MeCommand, meFlags } from '../../../base/me-command.ts'
import { pageQuery } from '../../../lists/gather.ts'
import { listFlags } from '../../../lists/list-flags.ts'
import { receiptTable } from '../../../views/me.ts'

export class ListMyReceipts extends MeCommand {
  static override summary = 'List what was paid under one of your consents, newest first.'
  static override operations = ['listMyReceipts']
  static override args = { consent: consentArgument }
  static override flags = { ...meFlags, ...listFlags }
  static override examples = [
    'wekeza me consents receipts csn_01k3m7q0r8e4x5v6 --as wanjiru',
    'wekeza me consents receipts csn_01k3m7q0r8e4x5v6 --as wanjiru --all --json --fields id,amount.amount',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(ListMyReceipts)
    const receipts = (await this.mine(flags)).listReceipts(args.consent, pageQuery(flags))
    return this.showList(receipts, receiptTable, flags)
  }
}
